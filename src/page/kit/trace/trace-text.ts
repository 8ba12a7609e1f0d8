import type { TracedFigure, TracedItem, TracedSource } from "../../../api/bridge-trace";
import { addressesOf } from "../../../core/reminders/reminders";
import { fill } from "../../../core/words/fill";
import { formatCount, formatLevel, formatShare } from "../../../core/words/number-vi";
import { noData, tabs, verdictWords } from "../../../core/words/words";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { traceWords } from "../../../messages/vi/trace-vi";

const isLevel = ({ of, items }: TracedSource) => of === "levels" && items.some((item) => item.isShare);

const numberText = (number: number | null, write = formatCount) => (number === null ? noData : write(number));

/** What all lines come to: `3 người khác nhau trong 5 dòng`. */
function amountText(source: TracedSource): string {
  const { amounts } = traceWords;
  const words = source.of === "levels" && source.count > 1 ? amounts.levelsSum : amounts[source.of];
  return fill(words, { count: formatCount(source.count), amount: partText(source) });
}

const partText = (source: TracedSource) =>
  numberText(source.amount, isLevel(source) ? formatLevel : formatCount);

/** The figure as the sheet shows it. */
export function tracedFigureText(value: number | string, { kind, source }: TracedFigure): string {
  if (typeof value === "string") return value || noData;
  if (kind === "share") return formatShare(value);
  return numberText(value, kind === "amount" && isLevel(source) ? formatLevel : formatCount);
}

/** What `whole` is to the figure: `Mẫu số: 46 người, cộng từ 1 đơn vị`. */
export function wholeText({ kind }: TracedFigure, whole: TracedSource): string {
  return fill(kind === "missing" ? traceWords.askedOf : traceWords.whole, { what: amountText(whole) });
}

export const thereText = (source: TracedSource): string =>
  fill(traceWords.there, { what: amountText(source) });

/** Over the list of who has not done what is asked. */
export const wantingText = (wanting: TracedSource): string =>
  wanting.count === 0 ? traceWords.nobodyWanting : fill(traceWords.wanting, { what: amountText(wanting) });

export const unknownUnitsText = ({ count }: TracedSource): string =>
  fill(traceWords.notCounted, { count: formatCount(count) });

/** The addresses behind a list, each once, and how many of its units have none. */
export function contactsOf({ items }: TracedSource): { addresses: readonly string[]; lacking: number } {
  const units = items.map(({ contact = "", unit, title }) => ({ name: unit ?? title, contact }));
  const { addresses, without } = addressesOf(units);
  return { addresses, lacking: new Set(without).size };
}

/** How the figure comes out of the lines, in sentences. */
export function howTexts(trace: TracedFigure): readonly string[] {
  const { kind, source, whole, asked } = trace;
  const value = tracedFigureText(trace.value, trace);
  const words = traceWords;
  switch (kind) {
    case "amount":
      return [amountText(source)];
    case "share":
      return whole
        ? [
            fill(words.share, { value, part: partText(source), whole: partText(whole) }),
            fill(words.part, { what: amountText(source) }),
            wholeText(trace, whole),
          ]
        : [];
    case "missing": {
      const places = { asked: numberText(asked), part: partText(source) };
      const left = (asked ?? 0) - (source.amount ?? 0);
      return [
        left > 0 ? fill(words.missing, { ...places, value: formatCount(left) }) : fill(words.reached, places),
        // Where the list of who lacks it comes first, this stands over the other list.
        ...(trace.wanting ? [] : [thereText(source)]),
        ...(whole ? [wholeText(trace, whole)] : []),
      ];
    }
    case "rank":
      return [fill(source.count > 0 ? words.rank : words.first, { count: formatCount(source.count), value })];
    case "unknown":
      return [unknownText(source)];
  }
}

function unknownText({ of, count, amount }: TracedSource): string {
  const { unknown } = traceWords;
  if (of === "levels") return amount === 0 ? unknown.zero : unknown.levels;
  if (of !== "heads" && of !== "targets") return count === 0 ? unknown.nothing : unknown.zero;
  return count === 0 ? unknown.nothing : fill(unknown[of], { count: formatCount(count) });
}

const amountWords = {
  rows: traceWords.money,
  money: traceWords.money,
  people: traceWords.money,
  units: traceWords.heads,
  heads: traceWords.heads,
  targets: traceWords.target,
  officers: traceWords.registered,
  levels: traceWords.level,
} as const;

/** What one line brings to the sum; empty where lines are counted only. */
function itemAmount({ amount, isShare: share }: TracedItem, of: TracedSource["of"]): string {
  if (amount === undefined) return "";
  if (amount === null) return traceWords.notSet[of as keyof typeof traceWords.notSet] ?? noData;
  return fill(amountWords[of], { amount: numberText(amount, share ? formatLevel : formatCount) });
}

/** Where a line stands: `Dòng 5` of the register, `Đơn vị, dòng 5` elsewhere. */
export function placeText({ tab, row }: TracedItem): string {
  if (row === 0) return traceWords.builtIn;
  return tab === "register" ? fill(shellWords.row, { row }) : fill(traceWords.place, { tab: tabs[tab], row });
}

/** What is known of a line besides its title. */
export const itemFacts = (item: TracedItem, of: TracedSource["of"]): readonly string[] =>
  [
    of === "people" && item.nth ? fill(traceWords.person, { nth: item.nth, person: item.person ?? "" }) : "",
    [item.unit, item.phase].filter(Boolean).join(" · "),
    itemAmount(item, of),
    item.contact ?? "",
  ].filter((text) => text !== "");

/** All of it as text, for a message or a sheet of paper. */
export function traceText(trace: TracedFigure): string {
  const lines = (source: TracedSource) =>
    source.items.map((item, index) => {
      const state = item.verdict ? [verdictWords[item.verdict]] : [];
      const facts = [placeText(item), item.code ?? "", item.title, ...state, ...itemFacts(item, source.of)];
      return `${index + 1}. ${facts.filter((text) => text !== "").join(" · ")}`;
    });
  const more = ({ count, items }: TracedSource) =>
    count > items.length ? [fill(traceWords.more, { count: formatCount(count - items.length) })] : [];
  const { label, value, source, whole, asOf, wanting, unknown } = trace;
  const part = (title: string, listed: TracedSource) => ["", title, ...lines(listed), ...more(listed)];
  return [
    `${label.join(" · ")}: ${tracedFigureText(value, trace)}`,
    ...(asOf ? [fill(traceWords.asOf, { day: asOf })] : []),
    ...howTexts(trace),
    ...(wanting ? [...part(wantingText(wanting), wanting), ...part(thereText(source), source)] : []),
    ...(wanting ? [] : [...lines(source), ...more(source)]),
    ...(unknown ? part(unknownUnitsText(unknown), unknown) : []),
    ...(whole ? part(wholeText(trace, whole), whole) : []),
  ].join("\n");
}
