import type { TraceAnswer, TracedItem, TracedSource } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { formatCount, formatShare } from "../../../core/words/number-vi";
import { noData, tabs, verdictWords } from "../../../core/words/words";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { traceWords } from "../../../messages/vi/trace-vi";

const isShare = ({ of, items }: TracedSource) => of === "levels" && items.some((item) => item.isShare);

const numberText = (number: number | null, share: boolean) =>
  number === null ? noData : share ? formatShare(number) : formatCount(number);

/** What all lines come to: `3 người khác nhau trong 5 dòng`. */
function amountText(source: TracedSource): string {
  const { amounts } = traceWords;
  const words = source.of === "levels" && source.count > 1 ? amounts.levelsSum : amounts[source.of];
  return fill(words, { count: formatCount(source.count), amount: partText(source) });
}

const partText = (source: TracedSource) => numberText(source.amount, isShare(source));

/** The figure as the sheet shows it. */
export function valueText(value: number | string, { kind, source }: TraceAnswer): string {
  if (typeof value === "string") return value || noData;
  return numberText(value, kind === "share" || (kind === "amount" && isShare(source)));
}

/** What `whole` is to the figure: `Mẫu số: 46 người, cộng từ 1 đơn vị`. */
export function wholeText({ kind }: TraceAnswer, whole: TracedSource): string {
  return fill(kind === "missing" ? traceWords.askedOf : traceWords.whole, { what: amountText(whole) });
}

/** How the figure comes out of the lines, in sentences. */
export function howTexts(trace: TraceAnswer): readonly string[] {
  const { kind, source, whole, asked } = trace;
  const value = valueText(trace.value, trace);
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
      const places = { asked: numberText(asked, false), part: partText(source) };
      const left = (asked ?? 0) - (source.amount ?? 0);
      return [
        left > 0 ? fill(words.missing, { ...places, value: formatCount(left) }) : fill(words.reached, places),
        fill(words.there, { what: amountText(source) }),
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
  return fill(amountWords[of], {
    amount: amount === null ? traceWords.notSet : numberText(amount, share === true),
  });
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
  ].filter((text) => text !== "");

/** All of it as text, for a message or a sheet of paper. */
export function traceText(trace: TraceAnswer): string {
  const lines = (source: TracedSource) =>
    source.items.map((item, index) => {
      const state = item.verdict ? [verdictWords[item.verdict]] : [];
      const facts = [placeText(item), item.code ?? "", item.title, ...state, ...itemFacts(item, source.of)];
      return `${index + 1}. ${facts.filter((text) => text !== "").join(" · ")}`;
    });
  const more = ({ count, items }: TracedSource) =>
    count > items.length ? [fill(traceWords.more, { count: formatCount(count - items.length) })] : [];
  const { label, value, source, whole, asOf } = trace;
  return [
    `${label.join(" · ")}: ${valueText(value, trace)}`,
    ...(asOf ? [fill(traceWords.asOf, { day: asOf })] : []),
    ...howTexts(trace),
    ...lines(source),
    ...more(source),
    ...(whole ? ["", wholeText(trace, whole), ...lines(whole), ...more(whole)] : []),
  ].join("\n");
}
