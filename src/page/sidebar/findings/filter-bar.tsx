import type { CheckedRow } from "../../../api/bridge";
import { formatCount } from "../../../core/words/number-vi";
import type { Verdict } from "../../../core/words/severity";
import { verdicts } from "../../../core/words/severity";
import { verdictWords } from "../../../core/words/words";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { verdictSigns } from "../../kit/verdict-mark";
import { useApp } from "../shell/app-context";
import type { Filters } from "./sort-rows";
import { clausesIn } from "./sort-rows";

interface FilterBarProps {
  rows: readonly Pick<CheckedRow, "verdict" | "findings">[];
  counts: Readonly<Record<Verdict, number>>;
  filters: Filters;
  change(filters: Filters): void;
}

/** Which rows to see, by their words, by result and by clause; each says how many there are. */
export function FilterBar({ rows, counts, filters, change }: FilterBarProps) {
  const { portal } = useApp().programme;
  const shown = verdicts.filter((verdict) => portal || verdict !== "waiting");
  return (
    <>
      <input
        type="search"
        aria-label={checkPageWords.search}
        placeholder={checkPageWords.searchHint}
        value={filters.text}
        onInput={(event) => change({ ...filters, text: event.currentTarget.value })}
      />
      <fieldset class="chips">
        <legend class="unseen">{checkPageWords.states}</legend>
        {shown.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class={`chip tone-${verdict}`}
            aria-pressed={filters.verdict === verdict}
            onClick={() => change({ ...filters, verdict: filters.verdict === verdict ? "" : verdict })}
          >
            <span aria-hidden="true">{verdictSigns[verdict]}</span> {verdictWords[verdict]}:{" "}
            {formatCount(counts[verdict])}
          </button>
        ))}
      </fieldset>
      <select
        aria-label={checkPageWords.clause}
        value={filters.clause}
        onChange={(event) => change({ ...filters, clause: event.currentTarget.value })}
      >
        <option value="">{checkPageWords.allClauses}</option>
        {clausesIn(rows).map(([clause, count]) => (
          <option key={clause} value={clause}>
            {clause} ({formatCount(count)})
          </option>
        ))}
      </select>
    </>
  );
}
