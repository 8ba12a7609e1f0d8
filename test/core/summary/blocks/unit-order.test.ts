import type { Cell } from "../../../../src/core/reading/cell";
import { unitOrders } from "../../../../src/core/summary/blocks/unit-order";
import { emptyWorkbook, part } from "../../../support/schools";
import { smallPart } from "../../../support/small-workbook";

const unknown = "(Chưa rõ đơn vị)";
const total = "Tổng cộng";
const initials = (order: Cell) =>
  smallPart("Đơn vị", "", order)
    .slice(1)
    .map(([name]) => ([unknown, total].includes(String(name)) ? name : String(name).split(" ").at(-1)));

it.each<[Cell, string]>([
  ["", "An Bình Chi Dân"],
  [null, "An Bình Chi Dân"],
  ["Thứ tự danh sách", "An Bình Chi Dân"],
  ["Đã nhập", "An Bình Chi Dân"],
  // 3, 2, 2, 0: equals keep the order of the list.
  ["Đủ điều kiện", "An Bình Chi Dân"],
  // 0, 2, 1, 0
  ["Không đủ điều kiện", "Bình Chi An Dân"],
  // 1, 1, 2, 0
  ["Giai đoạn 2", "Chi An Bình Dân"],
  // 3,5; 4; 0,5 million
  ["Giá trị làm lợi (đồng)", "Bình An Chi Dân"],
  // 20, 40, not known, 10
  ["Số người", "Bình An Dân Chi"],
  // 0,1; 0,025; Chưa có số liệu; 0
  ["Tỷ lệ tham gia", "An Bình Dân Chi"],
  // Found as people type it.
  [" tỉ lệ THAM GIA. ", "An Bình Dân Chi"],
])("by %j: %s", (order, names) => {
  expect(initials(order)).toEqual([...names.split(" "), unknown, total]);
});

it("keeps the total last when every row has its unit, and takes names without a catalogue", () => {
  const names = (units: readonly Cell[][] | undefined) =>
    part("Đơn vị", [], units, undefined, "", "Thiếu thông tin").map(([name]) => name);
  expect(names([])).toEqual(["Đơn vị", "B", "Xí nghiệp 27", "A", total]);
});

it("sorts no other block", () => {
  expect(smallPart("Cụm; Khen thưởng", "", "Không đủ điều kiện")).toEqual(smallPart("Cụm; Khen thưởng"));
});

it.each<[Cell]>([["Huyện"], [5], [true], ["Đơn vị"]])(
  "%j is no column: one cell names those that are",
  (order) => {
    const given = smallPart("Đơn vị", "", order);
    expect(given).toHaveLength(1);
    expect(given[0]).toHaveLength(1);
    for (const choice of unitOrders(emptyWorkbook([]).programme)) expect(given[0]?.[0]).toContain(choice);
  },
);

it("can be by the order of the list and by every column of figures", () => {
  const [headings = []] = smallPart("Đơn vị");
  expect(unitOrders(emptyWorkbook([]).programme)).toEqual(["Thứ tự danh sách", ...headings.slice(1)]);
});
