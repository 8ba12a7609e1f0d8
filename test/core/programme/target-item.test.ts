import { splitItem } from "../../../src/core/programme/target-item";

const phases = ["Giai đoạn 1", "Giai đoạn 2", "Giai đoạn 2 bổ sung", "3"].map((name) => ({ name }));
const split = (item: string) => {
  const { base, phase, unknownPhase } = splitItem(item, phases);
  return [base, phase?.name, unknownPhase];
};

test.each([
  ["LĐLĐ tỉnh – Giai đoạn 1", "LĐLĐ tỉnh", "Giai đoạn 1"],
  ["LĐLĐ tỉnh (Giai đoạn 2)", "LĐLĐ tỉnh", "Giai đoạn 2"],
  ["LĐLĐ tỉnh, giai đoạn 2.", "LĐLĐ tỉnh", "Giai đoạn 2"],
  ["LĐLĐ tỉnh giai  đoạn 1", "LĐLĐ tỉnh", "Giai đoạn 1"],
  ["GIAI ĐOẠN 1: LĐLĐ tỉnh", "LĐLĐ tỉnh", "Giai đoạn 1"],
  ["Chỉ tiêu giai đoạn 1 của tỉnh", "Chỉ tiêu của tỉnh", "Giai đoạn 1"],
  ["LĐLĐ tỉnh (Giai đoạn 2 bổ sung)", "LĐLĐ tỉnh", "Giai đoạn 2 bổ sung"],
  ["Cụm 3 – 3", "Cụm 3", "3"],
])("%s is of one phase, wherever its name stands", (item, base, phase) => {
  expect(split(item)).toEqual([base, phase, false]);
});

test.each(["LĐLĐ tỉnh", "Cụm 3", "Giai đoạn 1", "Giai đoạn 1 và Giai đoạn 2", "Liên cụm 1 - 2", "Cụm 3-1"])(
  "%s is of none",
  (item) => {
    expect(split(item)).toEqual([item, undefined, false]);
  },
);

test.each(["LĐLĐ tỉnh – Giai đoạn 12", "LĐLĐ tỉnh - giai đoạn"])("%s is of one that is not there", (item) => {
  expect(split(item)).toEqual([item, undefined, true]);
});
