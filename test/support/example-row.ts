import type { ExampleCells } from "../../src/core/rules/define-rule";
import { exampleRow as pattern } from "../../src/core/rules/example-row";

/** A row of the built-in campaign that passes every rule. */
export const exampleRow: ExampleCells = {
  ...pattern,
  kind: "Giải pháp tác nghiệp",
  appliedOn: "05/10/2021",
  recognisedOn: "20/12/2021",
  recognisedBy: "Hội đồng sáng kiến",
  registeredAt: "10/01/2022 08:30",
};

/** The same for a research topic. */
export const topicRow: ExampleCells = {
  kind: "Đề tài nghiên cứu khoa học",
  topicLevel: "Tỉnh",
  acceptedOn: "15/12/2021",
  effectConfirmed: "Có",
};
