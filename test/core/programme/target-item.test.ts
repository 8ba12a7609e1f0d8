import { splitItem } from "../../../src/core/programme/target-item";

const phasesOf = (...names: string[]) => names.map((name) => ({ name }));
const usual = phasesOf("Giai đoạn 1", "Giai đoạn 2", "Giai đoạn 2 bổ sung", "3", "2022");
const split = (item: string, phases = usual) => {
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
  ["Trường A 2022", "Trường A", "2022"],
  ["Giai đoạn 1", "Giai đoạn 1", "Giai đoạn 1"],
])("%s is of one phase, wherever its name stands", (item, base, phase) => {
  expect(split(item)).toEqual([base, phase, false]);
});

test.each(["LĐLĐ tỉnh", "Cụm 3", "Liên cụm 1 - 2", "Cụm 3-1", "Chỉ tiêu giai đoạn 2021-2025"])(
  "%s is of none",
  (item) => {
    expect(split(item)).toEqual([item, undefined, false]);
  },
);

test.each(["Giai đoạn 1 và Giai đoạn 2", "Tỉnh (giai đoạn 1 và 2)", "Giai đoạn 1, 2: tỉnh"])(
  "%s is of none where these are all, and undecided where there are more",
  (item) => {
    const two = phasesOf("Giai đoạn 1", "Giai đoạn 2");
    expect(split(item, two)).toEqual([item, undefined, false]);
    expect(split(item, [...two, ...phasesOf("Giai đoạn 3")])).toEqual([item, undefined, true]);
  },
);

test.each([
  "LĐLĐ tỉnh – Giai đoạn 12",
  "LĐLĐ tỉnh - giai đoạn",
  "LĐLĐ tỉnh (Giai đoạn 12)",
  "Giai đoạn III: LĐLĐ tỉnh",
  "LĐLĐ tỉnh, giai đoạn 3",
])("%s is of one that is not there", (item) => {
  expect(split(item)).toEqual([item, undefined, true]);
});
