import { personKey, readPiece } from "../../../src/core/reading/read-person";

test.each([
  "Trần A ĐT0900000111",
  "Trần A ĐT: 0900 000 111",
  "Trần A đt. +84900000111",
  "Trần A tel 0900-000-111",
  "Trần A zalo: tran.a@example.org",
  "Trần A email.a@example.org",
  "Trần A email: a@example.org",
  "Trần A e-mail : a@example.org",
  "Trần A số điện thoại 0900.000.111",
  "Trần A 0900000111",
  "Trần A sn1980",
  "Trần A sn :1980",
  "Trần A SN: 80-01-02",
  "Trần A sinh năm 1980",
  "Trần A sinh ngày 1/2/1980",
  "Trần A năm sinh: 12.12.2001",
  "Trần A 1/2/1980",
  "Trần A 12.12.1980",
  "Trần A 31-12-2001",
  "Trần A 1980",
  "Trần A (2001)",
  "1)Trần A",
  "12. Trần A",
  "1) 2) Trần A",
  "- – Trần A",
  "Trần A - ;",
  "Trần   A",
  "Họ và tên: Trần A",
  "Họ tên: Trần A",
  "Tên: Trần A",
  "Tên tác giả: Trần A",
  "Họ tên tác giả: Trần A",
  "Tác giả: Trần A",
  "Tác giả1: Trần A",
  "Đồng tác giả 12: Trần A",
  "Nhóm tác giả: Trần A",
  "Thành viên 2: Trần A",
  "Cộng sự: Trần A",
  "Người thực hiện: Trần A",
])("%j names Trần A alone", (piece) => {
  expect(readPiece(piece)).toEqual({ name: "Trần A", key: "trần a", shares: [], leader: false });
});

test.each<[piece: string, share: number]>([
  ["Trần A tỉ lệ đóng góp: 60%", 60],
  ["Trần A: tỷ lệ 60 %", 60],
  ["Trần A đóng góp60%", 60],
  ["Trần A 33,3% đóng góp về ý tưởng", 33.3],
  ["Trần A 100%", 100],
  ["Trần A (60%)", 60],
])("%j has a share of %p and no other word", (piece, share) => {
  expect(readPiece(piece)).toEqual({ name: "Trần A", key: "trần a", shares: [share], leader: false });
});

const LEADERS = [
  "Chủ nhiệm",
  "Chủ nhiệm đề tài",
  "Chủ nhiệm sáng kiến",
  "Chủ trì",
  "Chủ trì sáng kiến",
  "Trưởng nhóm",
  "Nhóm trưởng",
  "Chủ biên",
  "Tác giả chính",
  "CN",
];

test.each(LEADERS)("%j leads: before a colon, in parentheses, alone", (words) => {
  expect(readPiece(`${words}: Trần A`)).toMatchObject({ name: "Trần A", leader: true });
  expect(readPiece(`Trần A (${words})`)).toMatchObject({ name: "Trần A", leader: true });
  expect(readPiece(`Trần A (60%; ${words} 60%)`)).toMatchObject({ name: "Trần A", leader: true });
  expect(readPiece(words)).toEqual({ name: "", key: "", shares: [], leader: true });
});

test.each(LEADERS)("%j with another word leads nobody", (words) => {
  expect(readPiece(`Trần A (x ${words})`)).toMatchObject({ name: "Trần A", leader: false });
  expect(readPiece(`Trần A (${words} x)`)).toMatchObject({ name: "Trần A", leader: false });
});

test("what stands before a colon is a label up to its fortieth character", () => {
  const label = (length: number) => `Chủ nhiệm${" ".repeat(length - 9)}: Trần A`;
  expect(readPiece(label(39)).leader).toBe(true);
  expect(readPiece(label(40)).leader).toBe(false);
});

test("words that lead are fewer than sixty characters", () => {
  const words = (length: number) => `Trần A (CN${" ".repeat(length - 2)})`;
  expect(readPiece(words(59)).leader).toBe(true);
  expect(readPiece(words(60)).leader).toBe(false);
});

test.each([
  ["x tác giả: Trần A", "x tác giả: Trần A"],
  ["Tác giả x: Trần A", "Tác giả x: Trần A"],
  ["Tác giả 123: Trần A", "Tác giả 123: Trần A"],
  [": Trần A", "Trần A"],
  ["Trần A 11980", "Trần A 11980"],
  ["Trần A 19801", "Trần A 19801"],
  ["Trần A 123", "Trần A 123"],
  ["Trần A sn 123", "Trần A sn 123"],
  ["Trần A đt x", "Trần A đt x"],
  ["Trần A 0900", "Trần A 0900"],
])("%j keeps %j", (piece, name) => expect(readPiece(piece).name).toBe(name));

test.each([
  ...["GV", "GV.", "Giáo viên", "Giảng viên", "Nhân viên", "NV", "Kế toán", "HT", "PHT", "Hiệu trưởng"],
  ...["Phó hiệu trưởng", "Hiệu phó", "Tổ trưởng", "Tổ phó"],
])("the post %j before a whole name is none of it, nor before a shorter one", (post) => {
  expect(readPiece(`${post} Bùi Thị Hoa`)).toMatchObject({ name: "Bùi Thị Hoa", key: "bùi thị hoa" });
  expect(readPiece(`${post} Bùi Thị Lan Hoa A`).name).toBe("Bùi Thị Lan Hoa A");
  expect(readPiece(`${post} Hoa`).name).not.toBe("Hoa");
});

test.each([
  ...["HT", "PHT", "GV", "NV", "TTCM", "TPCM", "TPT", "CTCĐ", "hiệu trưởng", "phó hiệu trưởng"],
  ...["hiệu phó", "giáo viên"],
])("the post %j behind a name is none of it", (post) => {
  expect(readPiece(`Bùi Thị Hoa ${post}`).name).toBe("Bùi Thị Hoa");
});

test.each(["Giáo viên Tiếng Anh Bậc Cao", "Giáo viên Toán Tin Học"])(
  "%j names a post and a subject",
  (piece) => expect(readPiece(piece).name).toBe(""),
);

test.each(["", " ", "12", "1) ", "không", "Chưa có", "Giáo viên", "SĐT", "Trường: x", "gv."])(
  "%j names nobody",
  (piece) => expect(readPiece(piece)).toEqual({ name: "", key: "", shares: [], leader: false }),
);

test.each([
  ["ThS. Trần A", "trần a"],
  ["ThS Trần A", "trần a"],
  ["PGS.TS. Trần A", "trần a"],
  ["Thạc sĩ Trần A", "trần a"],
  ["Tiến sĩ Trần A", "trần a"],
  ["Tiến sỹ Trần A", "trần a"],
  ["Kĩ sư Trần A", "trần a"],
  ["Kỹ sư Trần A", "trần a"],
  ["Chị Trần A", "trần a"],
  ["Chị A", "chị a"],
  ["Trần Bà A", "trần bà a"],
  ["Trần Anh Tú A", "trần anh tú a"],
])("the key of %j is %j", (name, key) => expect(personKey(name)).toBe(key));
