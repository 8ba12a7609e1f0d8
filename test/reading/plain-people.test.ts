import { plainPeople } from "../../src/reading/plain-people";

const TRAN = { name: "Trần A", key: "trần a", leader: false };
const LE = { name: "Lê B", key: "lê b", leader: false };

test.each<[cell: string, people: unknown]>([
  ["Trần A", [TRAN]],
  ["Trần A, Lê B", [TRAN, LE]],
  ["Trần A;Lê B", [TRAN, LE]],
  ["Trần A\nLê B\n", [TRAN, LE]],
  ["Trần A; ;Lê B", [TRAN, LE]],
  ["1) Trần A 2) Lê B", [TRAN, LE]],
  ["11.Trần A 12.Lê B", [TRAN, LE]],
  [
    "Trần A (60%), Lê B 40 %",
    [
      { ...TRAN, share: 60 },
      { ...LE, share: 40 },
    ],
  ],
  [
    "Trần A 33,25%, Lê B (66,75%)",
    [
      { ...TRAN, share: 33.25 },
      { ...LE, share: 66.75 },
    ],
  ],
  ["Trần A (chủ nhiệm), Lê B", [{ ...TRAN, leader: true }, LE]],
  ["Trần A (Chủ nhiệm) (60%)", [{ ...TRAN, leader: true, share: 60 }]],
  ["Trần A (60%) (chủ nhiệm)", [{ ...TRAN, leader: true, share: 60 }]],
])("%j is plain", (cell, people) => expect(plainPeople(cell)).toEqual(people));

test.each([
  "",
  " ",
  ";",
  "Thầy Trần A",
  "Trần A và Lê B",
  "Trần A, GV",
  "Trần A, GV, Lê B",
  "Trần A  , Lê B",
  "Trần A, 5",
  "Trần A,5",
  "Trần A 2x Lê B",
  "Trần A 2) 5",
  "Trần A (60)",
  "Trần A (thư ký)",
  "Trần A (60%) x",
])("%j needs the full reading", (cell) => expect(plainPeople(cell)).toBeUndefined());
