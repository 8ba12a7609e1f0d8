import type { ExampleCells } from "./define-rule";

/** A row that passes every rule; each example changes only what it is about. */
export const exampleRow: ExampleCells = {
  code: "SK-0001",
  unit: "Trường THPT Lạc Thủy B",
  title: "Sổ tay điện tử hướng dẫn học sinh tự học môn Toán",
  authors: "Bùi Thị Hoa",
  audience: "Đoàn viên",
  kind: "Giải pháp tác nghiệp",
  appliedOn: "05/10/2021",
  recognisedOn: "20/12/2021",
  recognisedBy: "Hội đồng sáng kiến",
  decisionNumber: "45/QĐ-THPT",
  novelty: "Có",
  benefitValue: "15 triệu",
  socialBenefit: "Học sinh tự học tốt hơn",
  ipProtected: "Không",
  publicOrder: "Không",
  registeredAt: "10/01/2022 08:30",
};

/** The same for a research topic. */
export const topicRow: ExampleCells = {
  kind: "Đề tài nghiên cứu khoa học",
  topicLevel: "Tỉnh",
  acceptedOn: "15/12/2021",
  effectConfirmed: "Có",
};
