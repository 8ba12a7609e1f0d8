import { wordItems } from "../../words/campaign-words";
import type { ChoiceList } from "../../words/choices";
import {
  creditedAuthorWords,
  headCountWords,
  participantWords,
  phaseByWords,
} from "../../words/setting-words";
import { yesNoWords } from "../../words/words";
import { above, describeTargets } from "../describe-targets";
import type { ListEntry, Settings } from "../schema";
import { hoaBinhDocument } from "./optional-columns";

const entries = (clause: string, ...all: readonly (string | readonly [item: string, value: string])[]) =>
  all.map((entry): ListEntry => {
    const [item, value] = typeof entry === "string" ? [entry, ""] : entry;
    return { item, value, clause };
  });

/** IV.1.1–1.7, IV.2.1, II.3, VIII.1: the lists of a workbook that has none of its own, in the words of no one union. */
export const builtInLists: Readonly<Record<ChoiceList, readonly ListEntry[]>> = {
  kinds: entries(
    "IV.1",
    "Giải pháp kỹ thuật",
    "Giải pháp quản lý",
    "Giải pháp tác nghiệp",
    "Ứng dụng tiến bộ kỹ thuật",
    "Hoạt động công đoàn",
    "Phòng, chống Covid-19",
    ["Đề tài nghiên cứu khoa học", "là: đề tài"],
  ),
  topicLevels: entries("IV.1.7", "Tỉnh", "Bộ", "Ngành", "Cơ sở", "Quốc gia"),
  recognisers: entries(
    "IV.2.1",
    ["Hội đồng sáng kiến", "là: hội đồng"],
    ["Thủ trưởng đơn vị", "là: thủ trưởng"],
    ["Chưa công nhận", "là: chưa công nhận"],
  ),
  audiences: entries(
    "II.3",
    "Đoàn viên",
    "Cán bộ công đoàn",
    ["Cán bộ chuyên trách", "là: cán bộ chuyên trách"],
    "Người lao động",
  ),
  activityKinds: [
    ...entries("II", ["Tuyên truyền", "là: tuyên truyền"]),
    ...entries("VIII.2", ["Giao ước, biên bản ghi nhớ", "Giao ước; Giao ước thi đua; Biên bản ghi nhớ"]),
    ...entries("", ["Tổ hỗ trợ sáng kiến", "Tổ hỗ trợ"], ["Ngày hội sáng kiến", "Ngày hội"], "Truyền thông"),
    ...entries("VII", "Khen thưởng"),
    ...entries("VIII.2", ["Đã gửi báo cáo", "Gửi báo cáo · là: báo cáo"]),
  ],
};

/** II.3, VIII.1: whom the plan tells apart. */
const audiences = entries(
  "II.3",
  "Đoàn viên",
  "Cán bộ công đoàn",
  ["Cán bộ chuyên trách CĐGD", "tên khác: Cán bộ chuyên trách; Chuyên trách CĐGD · là: cán bộ chuyên trách"],
  ["CBNGNLĐ", "tên khác: Người lao động"],
);

/** Where in the plan each setting and each rule comes from; `NĐ 13/2012` is the decree behind it. */
const cites: NonNullable<Settings["cites"]> = {
  appliedFrom: "IV.3",
  appliedTo: "IV.3",
  recognisedFrom: "VI",
  topicAcceptedFrom: "IV.2.3",
  recognitionMonths: "NĐ 13/2012",
  kinds: "IV.1",
  topicLevels: "IV.1.7",
  phaseBy: "VI",
  creditedAuthor: "IV.2.4",
  participants: "II.3",
  headCount: "II.3",
  "phases.0.opens": "VI",
  "phases.0.closes": "VI",
  "phases.0.qualifiesFrom": "VI",
  "phases.0.qualifiesTo": "VI",
  "phases.1.opens": "VI",
  "phases.1.closes": "VI",
  "phases.1.qualifiesFrom": "VI",
  "phases.1.qualifiesTo": "VI",
  "rules.unit-unknown": "III.3",
  "rules.title-missing": "IV.1",
  "rules.author-missing": "IV.2.4",
  "rules.author-not-a-person": "IV.2.4",
  "rules.credited-author-undecided": "IV.2.4",
  "rules.shares-not-100": "IV.2.4",
  "rules.kind-unknown": "IV.1",
  "rules.topic-level-outside": "IV.1.7",
  "rules.topic-acceptance-outside": "IV.2.3",
  "rules.topic-effect-unconfirmed": "IV.2.3",
  "rules.application-outside-window": "IV.3",
  "rules.recognition-missing": "IV.2.1",
  "rules.recognition-too-early": "VI",
  "rules.recognition-too-late": "VI",
  "rules.recognition-before-application": "IV.2.2",
  "rules.recognition-late": "NĐ 13/2012",
  "rules.decision-unreadable": "IV.2.1",
  "rules.novelty-denied": "IV.2.1",
  "rules.benefit-missing": "IV.2.2",
  "rules.benefit-implausible": "IV.2.2",
  "rules.public-order": "IV.3",
  "rules.ip-protected": "IV.3",
  "rules.counted-outside-phases": "VI",
  "rules.registration-outside-windows": "VI",
  "rules.registration-before-recognition": "V.5",
  "rules.qualified-in-earlier-phase": "VI",
  "rules.title-duplicate": "IV.2.1",
  "rules.title-duplicate-elsewhere": "IV.2.1",
  "rules.not-registered": "VI",
};

const described = describeTargets([
  {
    ...{ item: "LĐLĐ tỉnh – Giai đoạn 1", level: 3000, clause: "II.1" },
    ...{ scope: above("LĐLĐ tỉnh"), phase: "Giai đoạn 1" },
  },
  {
    ...{ item: "LĐLĐ tỉnh – Giai đoạn 2", level: 7000, clause: "II.2" },
    ...{ scope: above("LĐLĐ tỉnh"), phase: "Giai đoạn 2" },
  },
  { item: "LĐLĐ tỉnh", level: 10000, clause: "II", scope: above("LĐLĐ tỉnh") },
  { item: "Ngành giáo dục", level: 500, clause: "V.2" },
  { item: "Toàn quốc", level: 1000000, clause: "V.2", scope: above("Toàn quốc") },
  { item: "Tỷ lệ tham gia", level: "10%", clause: "II.3", measure: "participation" },
  { item: "Cán bộ chuyên trách", level: 2, clause: "VIII.1", measure: "officers" },
  { item: "Tuyên truyền", level: "100%", clause: "II", measure: "propaganda" },
]);

/**
 * "01 triệu sáng kiến", as the education union of Hoà Bình planned it: the built-in preset. A test holds every text of a
 * clause against the published plan; that of the decree is a summary.
 */
export const hoaBinh: Settings = {
  name: "01 triệu sáng kiến – nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19",
  issuer: "Công đoàn Giáo dục tỉnh Hòa Bình",
  document: hoaBinhDocument,
  owner: "Ngành giáo dục",
  timeZone: "Asia/Ho_Chi_Minh",
  appliedFrom: "01/09/2021",
  appliedTo: "01/09/2023",
  recognisedFrom: "01/09/2021",
  recognisedBefore: "",
  topicAcceptedFrom: "01/09/2021",
  recognitionMonths: 15,
  kinds: builtInLists.kinds.map(({ item }) => item).join("; "),
  topicLevels: "Tỉnh; Bộ; Ngành",
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
  targets: described.targets,
  rules: {},
  cites,
  lists: {
    ...described.lists,
    audiences,
    words: [
      { item: wordItems.people, value: "CBNGNLĐ", clause: "" },
      { item: wordItems.unitUnion, value: "Công đoàn cơ sở", clause: "" },
      { item: wordItems.plan, value: "kế hoạch", clause: "" },
      { item: wordItems.reportsTo, value: "Thường trực Công đoàn Giáo dục tỉnh Hòa Bình", clause: "VIII.2" },
      { item: wordItems.commendation, value: "biểu dương, khen thưởng", clause: "VII" },
    ],
    clauses: [
      {
        item: "II",
        value:
          "Trong năm 2022 và 2023, đoàn viên công đoàn, công chức, viên chức, người lao động toàn tỉnh đóng góp 10.000 sáng kiến",
        clause: "",
      },
      {
        item: "II.1",
        value:
          "Giai đoạn 1 (Từ nay đến hết tháng 5/2022): Thiết thực hưởng ứng Tháng Công nhân năm 2022 với mục tiêu 3.000 sáng kiến",
        clause: "",
      },
      {
        item: "II.2",
        value:
          "Giai đoạn 2 (Từ tháng 6/2022 đến tháng 9/2023): Chào mừng kỷ niệm 75 năm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023) và Đại hội Công đoàn Việt Nam lần thứ XIII với mục tiêu đạt 7.000 sáng kiến.",
        clause: "",
      },
      {
        item: "II.3",
        value:
          "Phân đầu 10% đoàn viên, cán bộ công đoàn, CBNGNLĐ trở lên thuộc CĐGD Hòa Bình có sáng kiến tham gia Chương trình.",
        clause: "",
      },
      {
        item: "III.3",
        value:
          "Các cấp công đoàn phải coi đây là nhiệm vụ trọng tâm, thực hiện từ nay đến Đại hội Công đoàn Việt Nam lần thứ XIII.",
        clause: "",
      },
      {
        item: "IV.1",
        value:
          "Sáng kiến tham gia Chương trình là các giải pháp kỹ thuật, giải pháp quản lý tác nghiệp, giải pháp ứng dụng tiến bộ kỹ thuật, công nghệ hoặc đề tài nghiên cứu khoa học",
        clause: "",
      },
      {
        item: "IV.1.7",
        value: "Đề tài nghiên cứu khoa học cấp tỉnh, cấp bộ, ngành trên tất cả các lĩnh vực.",
        clause: "",
      },
      {
        item: "IV.2.1",
        value:
          "Sáng kiến có tính mới trong phạm vi cơ quan đơn vị, doanh nghiệp đó và được Hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị công nhận.",
        clause: "",
      },
      {
        item: "IV.2.2",
        value:
          "Sáng kiến được áp dụng hoặc thử tại cơ quan, đơn vị và có khả năng mang lại lợi ích thiết thực (quy đổi được lợi ích thành tiền hoặc xác định được lợi ích xã hội, lợi ích cộng đồng, lợi ích cho cơ quan, đơn vị, doanh nghiệp)",
        clause: "",
      },
      {
        item: "IV.2.3",
        value:
          "Đề tài được nghiệm thu và ứng dụng trong thực tế từ tháng 9/2021, đã mang lại hiệu quả kinh tế xã hội, được thủ trưởng các cơ quan đơn vị, doanh nghiệp nơi ứng dụng đề tài khoa học xã hội nhận hiệu quả ứng dụng thực tế.",
        clause: "",
      },
      {
        item: "IV.2.4",
        value:
          "Công nhận tác giả sáng kiến: trong trường hợp sáng kiến, đề tài có nhiều tác giả, thành viên thì công nhận cho chủ nhiệm đề tài hoặc tác giả, thành viên đề tài có tỷ lệ đóng góp cao nhất.",
        clause: "",
      },
      {
        item: "IV.3",
        value:
          "Các sáng kiến không được tham gia Chương trình:\n- Sáng kiến đưa vào ứng dụng trước thời gian từ 01/9/2021 và sau 01/9/2023;\n- Sáng kiến chưa được cấp có thẩm quyền công nhận;\n- Sáng kiến có nội dung trái với trật tự công cộng hoặc đạo đức xã hội;\n- Sáng kiến đang được bảo hộ quyền sở hữu trí tuệ theo quy định của pháp luật.",
        clause: "",
      },
      {
        item: "V.2",
        value:
          "định hướng chỉ tiêu phấn đấu, đảm bảo hoàn thành mục tiêu “500 sáng kiến” cấp ngành; “10.000 sáng kiến” cấp LĐLĐ tỉnh; “01 triệu sáng kiến” chung của Chương trình.",
        clause: "",
      },
      {
        item: "V.5",
        value:
          "Sau khi được hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị công nhận, đoàn viên, CBNGNLĐ hoặc CĐCS cập nhật sáng kiến của mình lên Cổng trực tuyến Công đoàn Việt Nam",
        clause: "",
      },
      {
        item: "VI",
        value:
          "Tổng LĐLĐ Việt Nam tiếp nhận sáng kiến được hội đồng sáng kiến công nhận từ ngày 01/9/2021 và đăng ký cập nhật trên cổng trực tuyến từ 7h00, ngày 08/01/2022 và kết thúc trước 24h00 ngày 01/9/2023, được chia thành 02 giai đoạn",
        clause: "",
      },
      {
        item: "VII",
        value:
          "LĐLĐ tỉnh có hình thức ghi nhận, biểu dương khen thưởng các tập thể có thành tích xuất sắc, các cá nhân có sáng kiến tiêu biểu theo thẩm quyền.",
        clause: "",
      },
      {
        item: "VIII.1",
        value:
          "Cán bộ chuyên trách tại CĐGD đăng ký ít nhất 02 sáng kiến để góp chung vào số lượng 10.000 sáng kiến của LĐLĐ tỉnh.",
        clause: "",
      },
      {
        item: "VIII.2",
        value:
          "CĐCS hướng dẫn CBNGNLĐ; phối hợp với chuyên môn đánh giá, thẩm định sáng kiến và cập nhật sáng kiến vào phần mềm theo dõi, quản lý Chương trình của Tổng Liên đoàn Lao động Việt Nam.",
        clause: "",
      },
      {
        item: "NĐ 13/2012",
        value:
          "Yêu cầu công nhận sáng kiến trong 01 năm kể từ ngày áp dụng lần đầu (Điều 5); xét công nhận trong 03 tháng (Điều 7).",
        clause: "",
      },
    ],
  },
};
