import { above, describeTargets } from "../describe-targets";
import type { Settings } from "../schema";
import { hoaBinh } from "./hoa-binh";

const described = describeTargets([{ item: "Toàn quốc", level: 75000, scope: above("Toàn quốc") }]);
const kinds = [
  "Sản xuất, kinh doanh",
  "An toàn vệ sinh lao động, bảo vệ môi trường",
  "Cải cách hành chính",
  "Vì cộng đồng",
];

/** The campaign before it (2021): one phase, closed at 23h55, four kinds, no research topics. Its document is not known. */
export const seventyFiveThousand: Settings = {
  ...hoaBinh,
  name: "75 nghìn sáng kiến, vượt khó, phát triển",
  issuer: "Tổng Liên đoàn Lao động Việt Nam",
  document: "",
  owner: "",
  appliedFrom: "02/2021",
  appliedTo: "05/2021",
  recognisedFrom: "",
  topicAcceptedFrom: "02/2021",
  phases: [
    {
      name: "Đợt cao điểm",
      opens: "10/03/2021",
      closes: "20/04/2021 23:55",
      qualifiesFrom: "02/2021",
      qualifiesTo: "05/2021",
    },
  ],
  kinds: "",
  targets: described.targets,
  lists: { ...described.lists, kinds: kinds.map((item) => ({ item, value: "", clause: "" })) },
  cites: {},
};
