import { hoaBinh, national, seventyFiveThousand } from "../../../src/core/programme/presets/index";
import type { Programme, Window } from "../../../src/core/programme/programme";
import { programmeOf } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import { formatMoment } from "../../../src/core/reading/wall-time";
import type { Choice } from "../../../src/core/words/choices";

const moment = (wall: number) => (Number.isFinite(wall) ? formatMoment(wall) : "");
const span = ({ from, before }: Window) => [moment(from), moment(before)];

const admitted = (list: readonly Choice[]) => list.flatMap(({ id, admitted: is }) => (is ? [id] : []));

/** A campaign as its document has it, but for what it cites and calls things: moments as people write them, a window's end exclusive. */
const told = ({
  targets,
  phases,
  application,
  choices,
  cites: _,
  clauses: __,
  words: ___,
  ...programme
}: Programme) => ({
  ...programme,
  recognisedFrom: moment(programme.recognisedFrom),
  topicAcceptedFrom: moment(programme.topicAcceptedFrom),
  application: span(application),
  kinds: admitted(choices.kinds),
  topicLevels: admitted(choices.topicLevels),
  phases: phases.map(({ name, registration, qualification }) => [
    name,
    ...span(registration),
    ...span(qualification),
  ]),
  targets: targets.map(({ scope, phase, measure, level, clause }) => [
    ...["name" in scope ? `${scope.kind}: ${scope.name}` : scope.kind, phase?.name ?? "", measure],
    ...[level, clause],
  ]),
});

/** Chosen where the documents are silent, alike in every preset. */
const counting = {
  columns: [],
  conditions: [],
  timeZone: "Asia/Ho_Chi_Minh",
  recognisedBefore: Number.POSITIVE_INFINITY,
  recognitionMonths: 15,
  kinds: ["technical", "management", "operational", "technology", "union", "covid", "researchTopic"],
  topicLevels: ["province", "ministry", "sector"],
  portal: true,
  phaseBy: "registration",
  creditedAuthor: "leaderOrHighestShare",
  participants: "people",
  headCount: "staff",
  rules: {},
};

const million = {
  ...counting,
  application: ["01/09/2021 00:00", "02/09/2023 00:00"],
  recognisedFrom: "01/09/2021 00:00",
  topicAcceptedFrom: "01/09/2021 00:00",
};

const campaigns: readonly (readonly [Settings, object])[] = [
  [
    hoaBinh,
    {
      ...million,
      name: "01 triệu sáng kiến – nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19",
      issuer: "Công đoàn Giáo dục tỉnh Hòa Bình",
      owner: "Ngành giáo dục",
      document: "Kế hoạch thực hiện Kế hoạch số 02/KH-LĐLĐ ngày 12/01/2022",
      phases: [
        [
          ...["Giai đoạn 1", "08/01/2022 07:00", "01/06/2022 00:00"],
          ...["01/09/2021 00:00", "01/06/2022 00:00"],
        ],
        [
          ...["Giai đoạn 2", "01/06/2022 07:00", "02/09/2023 00:00"],
          ...["01/06/2022 00:00", "02/09/2023 00:00"],
        ],
      ],
      targets: [
        ["above: LĐLĐ tỉnh", "Giai đoạn 1", "initiatives", { count: 3000 }, "II.1"],
        ["above: LĐLĐ tỉnh", "Giai đoạn 2", "initiatives", { count: 7000 }, "II.2"],
        ["above: LĐLĐ tỉnh", "", "initiatives", { count: 10_000 }, "II"],
        ["register", "", "initiatives", { count: 500 }, "V.2"],
        ["above: Toàn quốc", "", "initiatives", { count: 1_000_000 }, "V.2"],
        ["register", "", "participation", { share: 0.1 }, "II.3"],
        ["register", "", "officers", { count: 2 }, "VIII.1"],
        ["register", "", "propaganda", { share: 1 }, "II"],
      ],
    },
  ],
  [
    national,
    {
      ...million,
      name: "01 triệu sáng kiến (toàn quốc)",
      issuer: "Tổng Liên đoàn Lao động Việt Nam",
      owner: "",
      document: "Hướng dẫn số 46/HD-TLĐ ngày 30/12/2021",
      phases: [
        [
          ...["Giai đoạn 1", "08/01/2022 00:00", "01/06/2022 00:00"],
          ...["01/09/2021 00:00", "01/06/2022 00:00"],
        ],
        [
          ...["Giai đoạn 2", "01/06/2022 00:00", "02/09/2023 00:00"],
          ...["01/06/2022 00:00", "02/09/2023 00:00"],
        ],
      ],
      targets: [
        ["above: Toàn quốc", "Giai đoạn 1", "initiatives", { count: 300_000 }, "HD 46/HD-TLĐ"],
        ["above: Toàn quốc", "", "initiatives", { count: 1_000_000 }, "HD 46/HD-TLĐ"],
      ],
    },
  ],
  [
    seventyFiveThousand,
    {
      ...counting,
      name: "75 nghìn sáng kiến, vượt khó, phát triển",
      issuer: "Tổng Liên đoàn Lao động Việt Nam",
      owner: "",
      document: "",
      application: ["01/02/2021 00:00", "01/06/2021 00:00"],
      recognisedFrom: "",
      topicAcceptedFrom: "01/02/2021 00:00",
      kinds: [
        ...["sản xuất, kinh doanh", "an toàn vệ sinh lao động, bảo vệ môi trường"],
        ...["cải cách hành chính", "vì cộng đồng"],
      ],
      phases: [
        [
          ...["Đợt cao điểm", "10/03/2021 00:00", "20/04/2021 23:55"],
          ...["01/02/2021 00:00", "01/06/2021 00:00"],
        ],
      ],
      targets: [["above: Toàn quốc", "", "initiatives", { count: 75_000 }, ""]],
    },
  ],
];

test.each(campaigns)("%#: as its document has it", (preset, expected) => {
  expect(told(programmeOf(preset))).toEqual(expected);
});
