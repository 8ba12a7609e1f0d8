import { settingHeadings } from "../../../src/core/words/setting-words";
import { tabs } from "../../../src/core/words/words";
import type { LocalWorkbook } from "../../../src/host/host";
import { releaseWords } from "../../../src/messages/vi/release-vi";

/** What makes the layout of a workbook that nobody has touched since its set-up. */
export interface Layout {
  /** Each tab: its name, whether it is hidden, the headings or labels that set-up typed, by their cells. */
  tabs: Readonly<
    Record<string, { hidden: boolean; cells: Readonly<Record<string, string>>; charts: readonly string[] }>
  >;
  /** Group and item of each setting. */
  settings: readonly string[];
  /** The keys of what is kept beside the cells: in the workbook, and in each tab. */
  marks: readonly string[];
}

/**
 * Reads the layout of a workbook right after its set-up: names and places of tabs, headings, labels, formulas, settings
 * and charts. Values of settings, words of the guide, formats and notes are none of it.
 */
export function layoutOf(workbook: LocalWorkbook): Layout {
  const settings: string[] = [];
  const found = workbook.sheets().map(({ id, name, hidden }) => {
    const { cells, charts = [] } = workbook.view(id);
    const typed = cells.flatMap(({ row, column, cell }) => {
      if (!cell || cell.spilled || (cell.text === "" && cell.input === undefined)) return [];
      return [{ row, column, text: cell.input ?? cell.text }];
    });
    if (name === tabs.settings) {
      for (const { row, column, text } of typed) {
        if (row > 0 && column === 0) settings.push(text);
        else if (row > 0 && column === 1) settings.push(`${settings.pop()} – ${text}`);
      }
    }
    const isOurs = ({ row, column, text }: (typeof typed)[number]) => {
      if (name === tabs.guide) return text === releaseWords.label;
      if (name === tabs.log) return row === 0;
      return name !== tabs.settings || (row === 0 && column < settingHeadings.length);
    };
    const own = typed.filter(isOurs).map(({ row, column, text }) => {
      // A line more in the guide is no other layout.
      return [name === tabs.guide ? `?:${column + 1}` : `${row + 1}:${column + 1}`, text];
    });
    return [
      name,
      { hidden, cells: Object.fromEntries(own), charts: charts.map(({ options }) => String(options.title)) },
    ];
  });
  const { book } = workbook;
  const keys = [book.meta.metadata, ...book.sheets.map((sheet) => sheet.meta.metadata)].flat();
  return {
    tabs: Object.fromEntries(found),
    settings,
    marks: [...new Set(keys.map(({ key }) => key))].sort(),
  };
}
