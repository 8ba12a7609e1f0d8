import { PageBook, sound } from "../../support/page-book";

const unit = "Trường THPT Lạc Thủy B";
const recognised = (title: string, day: number, registeredAt: Date | string = "") =>
  sound({ title, recognisedOn: new Date(2023, 8, day), registeredAt });

test("what was recognised when the last window had closed is listed apart, up to the minute", () => {
  const book = new PageBook([
    recognised("Vừa kịp", 1),
    recognised("Muộn một ngày", 2),
    recognised("Muộn, đã ghi ngày", 2, new Date(2023, 8, 3)),
    sound({ title: "Đang chờ", registeredAt: "" }),
    sound({ title: "Nơi khác", unit: "MB", recognisedOn: new Date(2023, 8, 2), registeredAt: "" }),
  ]);
  expect(book.get("pageWaiting", { unit }).map(({ row, tooLate }) => [row, tooLate])).toEqual([
    [2, undefined],
    [3, expect.stringContaining("02/09/2023")],
    [5, undefined],
  ]);
});
