import { readPeople, readShares } from "../../../src/core/reading/read-people";
import { fixture, halfCompose } from "./fixture";

/** `name`, `name:share`, a leader with `*`. */
const inShort = (cell: Parameters<typeof readPeople>[0]) =>
  readPeople(cell).map(
    ({ name, share, leader }) => `${name}${share === undefined ? "" : `:${share}`}${leader ? "*" : ""}`,
  );

test.each<[string, string[]]>([
  ["Lường Văn Hiền", ["Lường Văn Hiền"]],
  ["ĐỖ ỨNG ÁNH", ["ĐỖ ỨNG ÁNH"]],
  [" Nguyễn  Văn\u00a0A ", ["Nguyễn Văn A"]],
  ["Trần A\nLê B\n", ["Trần A", "Lê B"]],
  ["Trần A \r\nLê B", ["Trần A", "Lê B"]],
  ["Trần A; Lê B", ["Trần A", "Lê B"]],
  ["Trần A, Lê B, Đỗ C", ["Trần A", "Lê B", "Đỗ C"]],
  ["Trần A và Lê B", ["Trần A", "Lê B"]],
  ["1) Trần A 2) Lê B", ["Trần A", "Lê B"]],
  ["1. Trần A\n2. Lê B", ["Trần A", "Lê B"]],
  ["1/ Trần A 2/ Lê B", ["Trần A", "Lê B"]],
  ["- Trần A\n- Lê B", ["Trần A", "Lê B"]],
  ["Trần A (60%)\nLê B (40%)", ["Trần A:60", "Lê B:40"]],
  ["Trần A 60%, Lê B 40%", ["Trần A:60", "Lê B:40"]],
  ["Trần A: 60%; Lê B - 40 %", ["Trần A:60", "Lê B:40"]],
  ["Trần A (33,3%), Lê B 66,7%", ["Trần A:33.3", "Lê B:66.7"]],
  ["Trần A, 60%; Lê B, 40%", ["Trần A:60", "Lê B:40"]],
  ["Trần A (0%)\nLê B (100%)", ["Trần A:0", "Lê B:100"]],
  ["Trần A, Lê B\n50% / 50%", ["Trần A:50", "Lê B:50"]],
  ["Trần A - Tỉ lệ 100% đóng góp về việc tạo ra sáng kiến.", ["Trần A:100"]],
  ["Trần A (60), Lê B (40)", ["Trần A", "Lê B"]],
  ["Trần A (chủ nhiệm), Lê B", ["Trần A*", "Lê B"]],
  ["Chủ nhiệm: Trần A\nThành viên: Lê B", ["Trần A*", "Lê B"]],
  ["Chủ nhiệm đề tài:\nTrần A\nThành viên:\nLê B", ["Trần A*", "Lê B"]],
  ["Lê B; Trần A (chủ trì, 60%)", ["Lê B", "Trần A:60*"]],
  ["Trần A (CN)\nLê B (trưởng nhóm)", ["Trần A*", "Lê B*"]],
  ["Trần A (Tổ Toán, GV)", ["Trần A"]],
  ["1) Trần A, số điện thoại: 0900.000.111 2) Lê B, ĐT: 0900 000 222", ["Trần A", "Lê B"]],
  ["Trần A, 0900000111, tran.a@example.org", ["Trần A"]],
  ["Trần A, sinh năm 1980; Lê B (1985); Đỗ C, 01/02/1990", ["Trần A", "Lê B", "Đỗ C"]],
  ["Trần A - Giáo viên - Trường THPT Lạc Thủy B", ["Trần A"]],
  ["Tô Văn B, Tổ trưởng", ["Tô Văn B"]],
  ["Trương Thị Lan, Truong Van B", ["Trương Thị Lan", "Truong Van B"]],
  ["ThS. Trần A; Thầy Lê B", ["ThS. Trần A", "Thầy Lê B"]],
])("%j names %j", (cell, people) => {
  for (const form of [cell, cell.normalize("NFD"), halfCompose(cell)]) expect(inShort(form)).toEqual(people);
});

test.each([
  [""],
  [null],
  [undefined],
  [5],
  [true],
  [new Date(2022, 0, 1)],
  ["50% / 50%"],
  ["50%"],
  ["chưa có"],
  ["-"],
  ["0900.000.111"],
  ["không"],
])("%j names nobody", (cell) => expect(readPeople(cell)).toEqual([]));

test.each([
  ["Trần Thuỳ", "TRẦN THÙY"],
  ["ThS. Trần A", "Trần A"],
  ["ThS.Trần A", "Trần A"],
  ["PGS.TS Trần A", "trần a"],
  ["Thạc sỹ Trần A", "Trần A"],
  ["Thầy Trần A", "Bà Trần A"],
  ["đ/c Trần A", "Đồng chí Trần A"],
  ["anh Trần A", "Trần A"],
  ["Lý Kỹ", "Lí Kĩ"],
])("%j and %j are one person", (a, b) => {
  expect(readPeople(a)[0]?.key).toBe(readPeople(b)[0]?.key);
});

test.each([
  ["Anh Tú", "Tú"],
  ["Trần Thùy", "Trần Thụy"],
  ["Trần Văn A", "Trần Vân A"],
])("%j and %j are two", (a, b) => {
  expect(readPeople(a)[0]?.key).not.toBe(readPeople(b)[0]?.key);
});

test.each(["và cộng sự", "; đồng nghiệp", ", nnk", "và những người khác", "cùng các cộng sự"])(
  "%j beside a name is no person more",
  (others) => expect(inShort(`Trần Văn A ${others}`)).toEqual(["Trần Văn A"]),
);

test("the real authors are counted as noted", () => {
  for (const row of fixture("recognised_initiatives.csv")) {
    expect([row.STT, readPeople(row.TAC_GIA_invented).length]).toEqual([row.STT, Number(row.so_tac_gia)]);
  }
  const [coauthors] = fixture("messy_values.csv").filter((row) => row.kind === "coauthors");
  const named = ["Trần A", "0900.000.111", "Lê B"].reduce(
    (text, part) => text.replace("…", part),
    coauthors?.raw ?? "",
  );
  expect(inShort(named)).toEqual(["Trần A", "Lê B"]);
});

test.each<[string, number[]]>([
  ["50% / 50%", [50, 50]],
  ["Tỉ lệ 100% đóng góp về việc tạo ra sáng kiến.", [100]],
  ["33,3 % và 66.7%", [33.3, 66.7]],
  ["60", []],
  ["", []],
])("the shares of %j are %j", (text, shares) => expect(readShares(text)).toEqual(shares));
