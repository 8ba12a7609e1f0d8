import { fill } from "../../core/words/fill";
import { inSentence } from "../../core/words/in-sentence";
import { verdictColours } from "../../core/words/verdict-colours";
import { verdictWords } from "../../core/words/words";
import { checkWords } from "../../messages/vi/press/check-vi";
import type { CheckOutcome } from "./check";

const WIDTH = 560;
const HEIGHT = 460;

/** Whatever a person typed is text, never HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One sentence for the toast. */
export function checkSentence(outcome: CheckOutcome): string {
  if (!outcome.ok) return `${checkWords.problems} ${outcome.problems[0] ?? ""}`;
  const { rows, counts } = outcome.report;
  if (outcome.isBlank) return checkWords.none;
  const said = outcome.verdicts.map((verdict) => `${counts[verdict]} ${inSentence(verdictWords[verdict])}`);
  return fill(checkWords.summary, { rows, counts: said.join(", ") });
}

/** The result of a check as a dialog: counts, warnings, the first rows to mend. */
export function showCheck(outcome: CheckOutcome): void {
  const html = HtmlService.createHtmlOutput(page(outcome)).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(html, checkWords.title);
}

function page(outcome: CheckOutcome): string {
  const style =
    "body{font:14px/1.5 Roboto,Arial,sans-serif;color:#202124;margin:0 4px}ul{padding-left:20px;margin:4px 0 12px}li{margin:4px 0}.v{display:inline-block;padding:0 8px;border-radius:8px;margin:0 6px 6px 0}.w{background:#feefc3;padding:8px;border-radius:4px}h2{font-size:14px;margin:12px 0 4px}p{margin:6px 0;overflow-wrap:anywhere;white-space:pre-line}";
  return `<!DOCTYPE html><html lang="vi"><head><base target="_top"><style>${style}</style></head><body>${body(outcome)}</body></html>`;
}

function body(outcome: CheckOutcome): string {
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  if (!outcome.ok) return `<p>${checkWords.problems}</p>${list(outcome.problems.map(escapeHtml))}`;
  const { report, isBlank, verdicts, warnings } = outcome;
  const { rows, counts, first, units } = report;
  const badges = [...verdicts]
    .reverse()
    .map(
      (verdict) =>
        `<span class="v" style="background:${verdictColours[verdict].paper}">${verdictWords[verdict]}: <b>${counts[verdict]}</b></span>`,
    )
    .join("");
  const toMend = counts.ineligible + counts.missing + counts.review;
  const items = first.map(({ row, title, verdict, findings }) => {
    const head = `<b>${fill(checkWords.row, { row })}</b> – ${verdictWords[verdict]}: ${escapeHtml(title.slice(0, 120))}`;
    return `${head}${list(findings.map(escapeHtml))}`;
  });
  return [
    `<p>${isBlank ? checkWords.none : badges}</p>`,
    ...warnings.map((warning) => `<p class="w">${escapeHtml(warning)}</p>`),
    ...(units.length > 0 ? [`<h2>${checkWords.units}</h2>${list(units.map(escapeHtml))}`] : []),
    rows > 0 && toMend === 0 ? `<p>${checkWords.allWell}</p>` : "",
    first.length > 0
      ? `<h2>${fill(checkWords.first, { shown: first.length, all: toMend })}</h2>${list(items)}`
      : "",
  ].join("");
}
