import type { Draft } from "./draft";
import { makeTopic, setDays } from "./draft";
import type { Chance } from "./random";
import { typeDay, typeMoment, writeDay } from "./typing";

/** Something that is wrong with rows, or notable, and on how many of the 600 it is found. */
export interface Fault {
  rows: number;
  spoil(draft: Draft, chance: Chance, staff: readonly string[]): void;
}

const fault = (rows: number, spoil: Fault["spoil"]): Fault => ({ rows, spoil });

/** Leaves cells as given: what somebody typed, or "" for what somebody left out. */
const cells = (rows: number, ...choices: readonly Draft[]): Fault =>
  fault(rows, (draft, chance) => Object.assign(draft, chance.pick(choices)));

const days = (rows: number, applied: number, recognised: number, registered: number): Fault =>
  fault(rows, (draft, chance) => {
    const later = chance.between(0, 20);
    setDays(
      draft,
      { applied: applied + later, recognised: recognised + later, registered: registered + later },
      chance,
    );
  });

const topic = (rows: number, ...changes: readonly Draft[]): Fault =>
  fault(rows, (draft, chance) => {
    makeTopic(draft, chance.between(200, 500), chance);
    Object.assign(draft, changes.length > 0 ? chance.pick(changes) : {});
  });

/** In the proportions of real lists: what is left out and what was never recognised lead. */
export const faults: readonly Fault[] = [
  cells(4, { unit: "" }),
  cells(6, { unit: "Trường THPT Lạc Thuỷ C" }, { unit: "THCS Đồng Tân B" }, { unit: "MN Hoa Bang B" }),
  cells(3, { unit: "Xí nghiệp 27" }, { unit: "Tổ 3" }),
  cells(3, { title: "" }),
  cells(1, { title: "#N/A" }),
  cells(6, { authors: "" }, { authors: "Tổ chuyên môn" }),
  fault(10, (draft, _chance, [a, b]) => {
    draft.authors = `${a} (50%)\n${b} (50%)`;
  }),
  fault(4, (draft, _chance, [a, b, c]) => {
    draft.authors = `${a}\n${b}\n${c}`;
  }),
  // The council has looked at these: they count.
  fault(4, (draft, _chance, [a, b]) => {
    draft.authors = `${a}; ${b}`;
    draft.reviewed = "Có";
    draft.notes = "Hội đồng đã thống nhất người đứng tên";
  }),
  fault(5, (draft, _chance, [a, b]) => {
    draft.authors = `${a} (60%); ${b} (30%)`;
  }),
  cells(7, { kind: "" }),
  cells(3, { kind: "Phần mềm" }, { kind: "Chuyên môn" }),
  topic(10),
  topic(4, { topicLevel: "Cơ sở" }, { topicLevel: "Cấp trường" }),
  topic(2, { topicLevel: "" }),
  topic(2, { acceptedOn: "20/8/2021" }),
  topic(2, { acceptedOn: "" }, { acceptedOn: "rồi" }),
  topic(4, { effectConfirmed: "" }, { effectConfirmed: "" }, { effectConfirmed: "Không" }),
  days(14, -60, 40, 140),
  fault(4, (draft, chance) => {
    setDays(draft, { applied: 735, recognised: 745, registered: 728 }, chance);
    draft.appliedOn = typeDay(735, chance);
    draft.registeredAt = "";
  }),
  cells(8, { appliedOn: "" }),
  cells(2, { appliedOn: "9/2023" }, { appliedOn: "năm học 2020-2021" }),
  cells(3, { appliedOn: "31/02/2022" }, { appliedOn: "đầu năm học" }, { appliedOn: "15/10" }),
  cells(13, { recognisedBy: "Chưa công nhận", recognisedOn: "" }, { recognisedBy: "Chưa" }),
  cells(3, { recognisedOn: "Chưa", recognisedBy: "" }),
  cells(11, { recognisedOn: "" }),
  cells(5, { recognisedBy: "" }),
  days(6, 2, -25, 140),
  days(6, 260, 220, 300),
  // Notes: they count all the same.
  days(9, 20, 520, 550),
  cells(
    8,
    { decisionNumber: "đã có quyết định" },
    { decisionNumber: "123" },
    { decisionNumber: "QĐ của trường" },
  ),
  cells(6, { novelty: "Không" }),
  cells(5, { novelty: "" }, { novelty: "một phần" }),
  cells(9, { benefitValue: "", socialBenefit: "" }),
  cells(2, { benefitValue: "nhiều lắm" }, { benefitValue: "15" }),
  fault(1, (draft) => {
    // "8.5" typed as an amount: Sheets makes a day of it.
    draft.benefitValue = new Date(Date.UTC(2022, 4, 8, -7));
  }),
  cells(1, { publicOrder: "Có" }),
  cells(4, { publicOrder: "" }),
  cells(3, { ipProtected: "Có" }, { ipProtected: true }),
  cells(4, { ipProtected: "" }, { ipProtected: "chưa rõ" }),
  fault(3, (draft, chance) => {
    setDays(draft, { applied: 20, recognised: 80, registered: 115 }, chance);
    draft.registeredAt = typeMoment(115, chance);
  }),
  fault(2, (draft, chance) => {
    setDays(draft, { applied: 60, recognised: 200, registered: 273 }, chance);
    draft.registeredAt = "01/06/2022 06:30";
  }),
  fault(6, (draft, chance) => {
    setDays(draft, { applied: 560, recognised: 640, registered: 731 + chance.between(0, 15) }, chance);
  }),
  cells(2, { registeredAt: "30-11" }, { registeredAt: "cuối tháng 5" }),
  days(5, 300, 390, 365),
  fault(44, (draft) => {
    draft.registeredAt = "";
  }),
  // At the very edges, and inside: the first and the last minute of the windows.
  cells(1, { appliedOn: writeDay(1), recognisedOn: writeDay(40), registeredAt: "7h00, ngày 08/01/2022" }),
  cells(1, { appliedOn: writeDay(200), recognisedOn: writeDay(260), registeredAt: "31/5/2022 23:59" }),
  cells(1, { appliedOn: writeDay(210), recognisedOn: writeDay(300), registeredAt: "01/9/2023 23:59" }),
];
