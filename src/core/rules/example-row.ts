import type { ExampleCells } from "./define-rule";

/** A row that passes every rule of a campaign, by `inProgramme`; each example changes only what it is about. */
export const exampleRow: ExampleCells = {
  code: "SK-0001",
  unit: "Trường THPT Lạc Thủy B",
  title: "Sổ tay điện tử hướng dẫn học sinh tự học môn Toán",
  authors: "Bùi Thị Hoa",
  audience: "Đoàn viên",
  kind: "{kind}",
  appliedOn: "{applied}",
  recognisedOn: "{recognised}",
  recognisedBy: "{body}",
  decisionNumber: "45/QĐ-THPT",
  novelty: "Có",
  benefitValue: "15 triệu",
  socialBenefit: "Học sinh tự học tốt hơn",
  ipProtected: "Không",
  publicOrder: "Không",
  registeredAt: "{registered}",
};

/** The same for a research topic. */
export const topicRow: ExampleCells = {
  kind: "{topic}",
  topicLevel: "{level}",
  acceptedOn: "{accepted}",
  effectConfirmed: "Có",
};
