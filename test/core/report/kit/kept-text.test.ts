import type { Line } from "../../../../src/core/report/kit/document";
import { piece, placed, plain, sideBySide, WIDTH, wide } from "../../../../src/core/report/kit/document";
import { keyOf, readKept } from "../../../../src/core/report/kit/kept-text";
import { table } from "../../../../src/core/report/kit/table";

const number = placed(piece(0, 2, plain, "Số: …"), "number", "Số: …");
const date = placed(piece(2, 6, plain, "Hòa Bình, ngày …"), "date", "Hòa Bình, ngày …");
const general = placed(piece(0, WIDTH, plain, "……"), "general", "……");
const lines: Line[] = [
  sideBySide([number, date]),
  wide(plain, "Có 2 sáng kiến."),
  ...table([1, 7], ["TT", "Kết quả"], [["1", "Đủ điều kiện"]]),
  sideBySide([general]),
];

/** The tab as it is written: texts at their columns, the key last. */
const written = () =>
  lines.map((line) => {
    const cells = Array<string>(WIDTH).fill("");
    for (const { column, text } of line.pieces) cells[column] = text;
    return [...cells, keyOf(line)];
  });
const blank = () => Array<string>(WIDTH + 1).fill("");
const read = (change: (cells: string[][]) => void) => {
  const cells = written();
  change(cells);
  return readKept(cells, WIDTH);
};
const ownRow = (text: string) => [text, ...blank().slice(1)];

test("a tab that nobody touched holds nothing of people's", () => {
  expect(read(() => {})).toEqual({ edited: {}, extra: [] });
});

test("what was written in a place is found, an emptied place too", () => {
  const kept = read((cells) => {
    cells[0]![0] = "Số: 12/BC-CĐCS";
    cells[0]![2] = "";
    cells[4]![0] = "Tốt.\nCần phát huy.";
  });
  expect(kept).toEqual({
    edited: { number: "Số: 12/BC-CĐCS", date: "", general: "Tốt.\nCần phát huy." },
    extra: [],
  });
});

test("rows may move, and rows of people's own belong to the place above them", () => {
  const kept = read((cells) => {
    cells[4]![0] = "Tốt.";
    cells.unshift(blank(), blank());
    cells.push(ownRow("Dòng của tôi"), blank(), ownRow("Dòng nữa"));
  });
  expect(kept).toEqual({ edited: { general: "Tốt.\nDòng của tôi\nDòng nữa" }, extra: [] });
});

test("rows of people's own below an untouched place take the place of its dots", () => {
  expect(read((cells) => cells.push(ownRow("Dòng của tôi"))).edited).toEqual({ general: "Dòng của tôi" });
});

test("what stands where there is no place is kept apart", () => {
  const kept = read((cells) => {
    cells[1]![0] = "Có 2 sáng kiến rất hay.";
    cells[3]!.push("bên cạnh");
    cells.splice(3, 0, ownRow("giữa bảng"));
    cells.splice(1, 0, ownRow("dưới tiêu đề"));
  });
  expect(kept.edited).toEqual({});
  expect(kept.extra.sort()).toEqual(
    ["Có 2 sáng kiến rất hay.", "bên cạnh", "dưới tiêu đề", "giữa bảng"].sort(),
  );
});

test("a column inserted before or within moves texts, not their places", () => {
  const before = read((cells) => {
    cells[4]![0] = "Tốt.";
    for (const row of cells) row.unshift("");
  });
  expect(before).toEqual({ edited: { general: "Tốt." }, extra: [] });
  const within = read((cells) => {
    cells[0]![2] = "Mai Châu, ngày 01";
    for (const row of cells) row.splice(1, 0, "");
  });
  expect(within.edited.date).toBe("Mai Châu, ngày 01");
});

test("of a copied row both texts are kept", () => {
  const kept = read((cells) => {
    const copy = [...cells[4]!];
    cells[4]![0] = "Một";
    copy[0] = "Hai";
    cells.push(copy);
  });
  expect(kept).toEqual({ edited: { general: "Một" }, extra: ["Hai"] });
});

test("a text that looks like a key is a text", () => {
  const kept = read((cells) => {
    cells[4]![0] = "bcđ họp";
    cells.push(ownRow("bc: x"));
  });
  expect(kept.edited.general).toBe("bcđ họp\nbc: x");
});
