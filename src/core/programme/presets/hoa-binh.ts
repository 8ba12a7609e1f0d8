import {
  creditedAuthorWords,
  headCountWords,
  participantWords,
  phaseByWords,
} from "../../words/setting-words";
import { kindWords, topicLevelWords, yesNoWords } from "../../words/words";
import type { Settings } from "../schema";

/** "01 triệu sáng kiến", as the education union of Hoà Bình planned it: the built-in preset. */
export const hoaBinh: Settings = {
  name: "01 triệu sáng kiến – nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19",
  issuer: "Công đoàn Giáo dục tỉnh Hòa Bình",
  document: "Kế hoạch thực hiện Kế hoạch số 02/KH-LĐLĐ ngày 12/01/2022",
  timeZone: "Asia/Ho_Chi_Minh",
  appliedFrom: "01/09/2021",
  appliedTo: "01/09/2023",
  recognisedFrom: "01/09/2021",
  recognisedBefore: "",
  topicAcceptedFrom: "01/09/2021",
  recognitionMonths: 15,
  kinds: Object.values(kindWords).join("; "),
  topicLevels: [topicLevelWords.province, topicLevelWords.ministry, topicLevelWords.sector].join("; "),
  portal: yesNoWords.yes,
  phaseBy: phaseByWords.registration,
  creditedAuthor: creditedAuthorWords.leaderOrHighestShare,
  participants: participantWords.people,
  headCount: headCountWords.staff,
  phases: [
    {
      name: "Giai đoạn 1",
      opens: "08/01/2022 07:00",
      closes: "31/05/2022 24:00",
      qualifiesFrom: "01/09/2021",
      qualifiesTo: "31/05/2022",
    },
    {
      name: "Giai đoạn 2",
      opens: "01/06/2022 07:00",
      closes: "01/09/2023 24:00",
      qualifiesFrom: "01/06/2022",
      qualifiesTo: "01/09/2023",
    },
  ],
  targets: [
    { item: "LĐLĐ tỉnh – Giai đoạn 1", level: 3000, clause: "II.1" },
    { item: "LĐLĐ tỉnh – Giai đoạn 2", level: 7000, clause: "II.2" },
    { item: "LĐLĐ tỉnh", level: 10000, clause: "II" },
    { item: "Ngành giáo dục", level: 500, clause: "V.2" },
    { item: "Toàn quốc", level: 1000000, clause: "V.2" },
    { item: "Tỷ lệ tham gia", level: "10%", clause: "II.3" },
    { item: "Cán bộ chuyên trách", level: 2, clause: "VIII.1" },
    { item: "Tuyên truyền", level: "100%", clause: "II" },
  ],
  rules: {},
};
