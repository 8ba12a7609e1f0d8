import { wordItems } from "../../words/campaign-words";
import { above, describeTargets } from "../describe-targets";
import type { Settings } from "../schema";
import { hoaBinh } from "./hoa-binh";

const DECREE = "NĐ 13/2012";

const described = describeTargets([
  {
    ...{ item: "Toàn quốc – Giai đoạn 1", level: 300000, clause: "HD 46/HD-TLĐ" },
    ...{ scope: above("Toàn quốc"), phase: "Giai đoạn 1" },
  },
  { item: "Toàn quốc", level: 1000000, clause: "HD 46/HD-TLĐ", scope: above("Toàn quốc") },
]);

/**
 * The same campaign as the confederation ran it (HD 46/HD-TLĐ): dates without hours, one national target.
 * Only the decree holds of it as of the plan of a province: the places of the guidance itself are not known.
 */
export const national: Settings = {
  ...hoaBinh,
  name: "01 triệu sáng kiến (toàn quốc)",
  issuer: "Tổng Liên đoàn Lao động Việt Nam",
  document: "Hướng dẫn số 46/HD-TLĐ ngày 30/12/2021",
  owner: "",
  phases: [
    {
      name: "Giai đoạn 1",
      opens: "08/01/2022",
      closes: "31/05/2022",
      qualifiesFrom: "01/09/2021",
      qualifiesTo: "31/05/2022",
    },
    {
      name: "Giai đoạn 2",
      opens: "01/06/2022",
      closes: "01/09/2023",
      qualifiesFrom: "01/06/2022",
      qualifiesTo: "01/09/2023",
    },
  ],
  targets: described.targets,
  cites: { recognitionMonths: DECREE, "rules.recognition-late": DECREE },
  lists: {
    ...described.lists,
    words: [{ item: wordItems.plan, value: "hướng dẫn", clause: "" }],
    clauses: (hoaBinh.lists?.clauses ?? []).filter(({ item }) => item === DECREE),
  },
};
