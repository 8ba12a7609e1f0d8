import { PageBook, sound } from "../../support/page-book";

const unit = "Trường THPT Lạc Thủy B";
const recognised = (title: string, day: number, registeredAt = "") =>
  sound({ title, recognisedOn: `0${day}/09/2023`, registeredAt });

test("what was recognised when the last window had closed is listed apart, up to the minute", () => {
  const book = new PageBook([
    recognised("Vừa kịp", 1),
    recognised("Muộn một ngày", 2),
    recognised("Muộn, đã ghi ngày", 2, "03/09/2023"),
    sound({ title: "Đang chờ", registeredAt: "" }),
    sound({ title: "Nơi khác", unit: "MB", recognisedOn: "02/09/2023", registeredAt: "" }),
  ]);
  expect(book.get("pageWaiting", { unit }).map(({ row, tooLate }) => [row, tooLate])).toEqual([
    [2, undefined],
    [3, expect.stringContaining("02/09/2023")],
    [5, undefined],
  ]);
});
