import { useEffect, useRef, useState } from "preact/hooks";
import type { WhichReport } from "../../../api/bridge-report";
import type { ReportFields } from "../../../core/report/kit/letterhead";
import { useKeyed } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";

/** One report on the page: its letterhead as it stands in the workbook with what was typed over it, and the making. */
export function useReport(which: WhichReport | undefined) {
  const fields = useCall("pageReportFields");
  const make = useCall("pageReport");
  const send = useKeyed(make.run);
  const [typed, setTyped] = useState<Partial<ReportFields>>({});
  const wanted = useRef(which);
  wanted.current = which;
  const key = JSON.stringify(which);
  const [loaded, setLoaded] = useState<string>();
  const load = async (asked: WhichReport): Promise<void> => {
    if ((await fields.run(asked)).ok) setLoaded(JSON.stringify(asked));
    // Another report was chosen meanwhile: a call under way takes no second request.
    const now = wanted.current;
    if (now && JSON.stringify(now) !== JSON.stringify(asked)) await load(now);
  };
  useEffect(() => {
    setTyped({});
    make.reset();
    if (which && !fields.busy) load(which);
  }, [key]);
  return {
    fields,
    make,
    /** The letterhead, once that of this report is known. */
    shown: fields.value && loaded === key ? { ...fields.value.fields, ...typed } : undefined,
    type(name: keyof ReportFields, text: string) {
      setTyped((before) => ({ ...before, [name]: text }));
    },
    async write() {
      if (!which) return;
      const outcome = await send({ ...which, fields: typed });
      if (!outcome.ok) return;
      setTyped({});
      await load(which);
    },
    reload() {
      if (which) load(which);
    },
  };
}
