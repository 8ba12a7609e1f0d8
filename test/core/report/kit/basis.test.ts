import { basisOf } from "../../../../src/core/report/kit/basis";
import { superiorOf } from "../../../../src/core/report/kit/letterhead";
import { programmeWith } from "../../../support/judge";

const ISSUER = "Công đoàn Giáo dục tỉnh Hòa Bình";
const basis = (document: string, issuer = ISSUER) => {
  const programme = programmeWith({ document, issuer, name: "Một" });
  return basisOf(programme, superiorOf(programme));
};

test.each([
  // A plan without a number stands behind the one that it carries out, which is the federation's by its number.
  [
    "Kế hoạch thực hiện Kế hoạch số 02/KH-LĐLĐ ngày 12/01/2022",
    "Thực hiện Kế hoạch số 02/KH-LĐLĐ ngày 12/01/2022 của Liên đoàn Lao động tỉnh Hòa Bình về Chương trình “Một”",
  ],
  [
    "Kế hoạch thực hiện Kế hoạch số 02/KH-LĐLĐ ngày 12/01/2022 của Liên đoàn Lao động tỉnh Hòa Bình",
    "Thực hiện Kế hoạch số 02/KH-LĐLĐ ngày 12/01/2022 của Liên đoàn Lao động tỉnh Hòa Bình về Chương trình “Một”",
  ],
  // Whose number that is, nobody said.
  [
    "Kế hoạch thực hiện Kế hoạch số 7/KH-UBND ngày 12/01/2022",
    "Thực hiện Kế hoạch số 7/KH-UBND ngày 12/01/2022 về Chương trình “Một”",
  ],
  [
    "Kế hoạch số 15/KH-CĐGD ngày 20/01/2022",
    `Thực hiện Kế hoạch số 15/KH-CĐGD ngày 20/01/2022 của ${ISSUER} về Chương trình “Một”`,
  ],
  [
    "Kế hoạch số 15/KH-CĐGD thực hiện Kế hoạch số 02/KH-LĐLĐ",
    `Thực hiện Kế hoạch số 15/KH-CĐGD của ${ISSUER} thực hiện Kế hoạch số 02/KH-LĐLĐ về Chương trình “Một”`,
  ],
  [
    "Kế hoạch triển khai thực hiện Chương trình 01 triệu sáng kiến",
    `Thực hiện Kế hoạch của ${ISSUER} triển khai thực hiện Chương trình 01 triệu sáng kiến`,
  ],
  ["Công văn của Sở Nội vụ", "Thực hiện Công văn của Sở Nội vụ về Chương trình “Một”"],
  ["", "Thực hiện Chương trình “Một”"],
])("%j is carried out", (document, text) => {
  expect(basis(document)).toBe(text);
});

test("where nobody is named as its issuer, a document stands alone", () => {
  expect(basis("KH 97", "")).toBe("Thực hiện KH 97 về Chương trình “Một”");
});
