import type { PaperRow } from "../../../api/bridge-papers";

/** Whether a row lacks or breaks something besides being recognised, which is what its papers are for. */
export const lacksMore = ({ findings }: PaperRow): boolean =>
  findings.some(
    ({ rule, severity }) =>
      rule !== "recognition-missing" && (severity === "ineligible" || severity === "missing"),
  );
