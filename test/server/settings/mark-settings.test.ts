import { colleague, OpenBook } from "../../support/add-in";
import { runScript } from "../../support/run-script";
import { rowOf, settingsTable } from "../../support/settings-rows";

const SETTINGS = "Cấu hình";
const VALUE = 2;
const table = settingsTable();

/** The rows of `Cấu hình` whose value has a note, from 1, with their notes. */
function notes({ workbook }: OpenBook): ReadonlyMap<number, string> {
  const { id } = workbook.sheets().find(({ name }) => name === SETTINGS)!;
  const { cells } = workbook.view(id);
  return new Map(
    cells.flatMap(({ row, column, cell }) => (cell?.note && column === VALUE ? [[row + 1, cell.note]] : [])),
  );
}
const rowsOf = (book: OpenBook) => [...notes(book).keys()];
const put = (book: OpenBook, item: string, value: string, group?: string) => {
  const row = rowOf(table, item, group);
  book.type(SETTINGS, row - 1, VALUE, value);
  return row;
};

test("each error of the settings stands beside its row, until it is mended", () => {
  const book = OpenBook.setUp();
  const rows = [put(book, "Áp dụng từ", "hôm nọ"), put(book, "kind-unknown", "rất nặng")];
  book.run("menuCheck");
  expect(rowsOf(book)).toEqual(rows);
  expect(notes(book).get(rows[0]!)).toContain("hôm nọ");

  put(book, "Áp dụng từ", "01/09/2021");
  book.run("menuCheck");
  expect(rowsOf(book)).toEqual(rows.slice(1));
  put(book, "kind-unknown", "Thiếu thông tin");
  book.run("menuCheck");
  expect(rowsOf(book)).toEqual([]);
});

test("so does what a target names and the other tabs have not got", () => {
  const book = OpenBook.setUp();
  const row = put(book, "Ngành giáo dục", "Cụm: Cụm 9", "Phạm vi chỉ tiêu");
  book.run("menuCheck");
  expect([rowsOf(book), notes(book).get(row)?.includes("Cụm 9")]).toEqual([[row], true]);
});

test("whoever may not change the settings writes nothing into them", () => {
  const book = OpenBook.setUp();
  put(book, "Áp dụng từ", "hôm nọ");
  book.run("menuCheck", colleague);
  expect(rowsOf(book)).toEqual([]);
});

test("in a workbook that a newer release laid out nothing is marked, and the check is shown", () => {
  const book = OpenBook.setUp();
  put(book, "Áp dụng từ", "hôm nọ");
  const newer = JSON.stringify({ layout: 99, version: "9.0.0" });
  runScript(
    book.workbook,
    `book.getDeveloperMetadata().find((each) => each.getKey() === "so-sang-kien-layout").setValue('${newer}');`,
  );
  expect(book.run("menuCheck")).toMatchObject({ ok: true });
  expect(rowsOf(book)).toEqual([]);
});
