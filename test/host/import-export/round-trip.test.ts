import * as XLSX from "@e965/xlsx";
import { createWorkbook } from "../../../src/host/host";
import { exportCsv } from "../../../src/host/import-export/export-csv";
import { exportXlsx } from "../../../src/host/import-export/export-xlsx";
import { importXlsx } from "../../../src/host/import-export/import-xlsx";

const PERSON = { name: "an", email: "an@example.com", owner: true };

const TYPED = [
  ["Tên", "Ngày", "Lúc", "Số", "Tỷ lệ", "Chữ số", "Công thức", "Dấu"],
  ["Cải tiến", "01/09/2021", "31/05/2023 17:00", "1.234,5", "12,5%", "'007", "=D2*2", "'=1+1"],
];

function typedWorkbook() {
  const workbook = createWorkbook({ name: "T", sheets: [{ name: "Sáng kiến", values: [] }] });
  const sheetId = workbook.sheets()[0]?.id ?? 0;
  workbook.paste(PERSON, sheetId, 0, 0, TYPED);
  return { workbook, sheetId };
}

test("a workbook comes back from .xlsx showing the same", () => {
  const { workbook, sheetId } = typedWorkbook();
  const sheets = importXlsx(exportXlsx([workbook.content(sheetId)]), "t.xlsx");
  const back = createWorkbook({ name: "T", sheets });
  const texts = (view: ReturnType<typeof workbook.view>) => view.cells.map(({ cell }) => cell?.text);
  expect(texts(back.view(back.sheets()[0]?.id ?? 0))).toEqual(texts(workbook.view(sheetId)));
});

test("dates are dates in Excel, in no time zone; texts are texts", () => {
  const { workbook, sheetId } = typedWorkbook();
  const sheet = XLSX.read(exportXlsx([workbook.content(sheetId)]), { cellNF: true }).Sheets["Sáng kiến"];
  expect(sheet?.B2).toMatchObject({ t: "n", v: 44440 });
  expect(XLSX.SSF.is_date(String(sheet?.B2.z))).toBe(true);
  expect(sheet?.C2.v).toBeCloseTo(45077 + 17 / 24, 6);
  expect(XLSX.SSF.is_date(String(sheet?.C2.z))).toBe(true);
  expect(sheet?.F2).toMatchObject({ t: "s", v: "007" });
  expect(sheet?.H2).toMatchObject({ t: "s", v: "=1+1" });
});

test(".csv shows what the sheet shows, and runs nothing", () => {
  const { workbook, sheetId } = typedWorkbook();
  const csv = exportCsv(workbook.view(sheetId), workbook.content(sheetId));
  expect(csv.split("\r\n")[1]).toBe(
    'Cải tiến,01/09/2021,31/05/2023 17:00,"1.234,50","12,50%",007,2469,\'=1+1',
  );
});
