import fc from "fast-check";
import { builtInLists } from "../../src/core/programme/presets/hoa-binh";
import { seventyFiveThousand } from "../../src/core/programme/presets/index";
import type { Settings } from "../../src/core/programme/schema";
import { ruleIds } from "../../src/core/words/rule-ids";

const monthText = (month: number) =>
  `${String((month % 12) + 1).padStart(2, "0")}/${2020 + Math.floor(month / 12)}`;
const maybe = <T>(value: fc.Arbitrary<T>, none: T) => fc.option(value, { nil: none, freq: 3 });

/** Campaigns that nobody planned: bounds that may be missing, one to three windows, some kinds and levels. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    starts: fc.nat(40),
    lasts: fc.integer({ min: 1, max: 30 }),
    windows: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    from: maybe(fc.constant(true), false),
    to: maybe(fc.constant(true), false),
    recognised: maybe(fc.integer({ min: 0, max: 5 }), -1),
    accepted: maybe(fc.integer({ min: 0, max: 5 }), -1),
    kinds: fc.subarray(
      builtInLists.kinds.map(({ item }) => item),
      { minLength: 1 },
    ),
    levels: fc.subarray(
      builtInLists.topicLevels.map(({ item }) => item),
      { minLength: 1 },
    ),
    portal: fc.boolean(),
    phaseBy: fc.constantFrom("", "Ngày công nhận", "Ngày áp dụng", "Ngày đủ điều kiện"),
    end: maybe(fc.integer({ min: 1, max: 30 }), -1),
    off: fc.subarray([...ruleIds]),
  })
  .map((drawn) => {
    let next = drawn.starts;
    const phases = drawn.windows.map((months, index) => {
      const opens = monthText(next);
      next += months;
      const closes = monthText(next - 1);
      return { name: `Đợt ${index + 1}`, opens, closes, qualifiesFrom: "", qualifiesTo: "" };
    });
    return {
      ...seventyFiveThousand,
      // The built-in lists, of which some entries are drawn.
      lists: {},
      appliedFrom: drawn.from ? monthText(drawn.starts) : "",
      appliedTo: drawn.to ? monthText(drawn.starts + drawn.lasts) : "",
      recognisedFrom: drawn.recognised < 0 ? "" : monthText(drawn.starts + drawn.recognised),
      topicAcceptedFrom: drawn.accepted < 0 ? "" : monthText(drawn.starts + drawn.accepted),
      kinds: drawn.kinds.join("; "),
      topicLevels: drawn.levels.join("; "),
      recognisedBefore: drawn.end < 0 ? "" : monthText(drawn.starts + drawn.recognised + drawn.end),
      portal: drawn.portal ? "Có" : "Không",
      phaseBy: drawn.phaseBy,
      phases,
      rules: Object.fromEntries(drawn.off.map((id) => [id, "Tắt"])),
    };
  });
