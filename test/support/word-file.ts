import { unzip } from "../../src/page/files/unzip";

export interface WordParagraph {
  text: string;
  bold: boolean;
  italic: boolean;
  centred: boolean;
  /** Points. */
  size: number;
  keepNext: boolean;
}

export interface WordRow {
  isHeading: boolean;
  /** Columns that its cells cover together. */
  columns: number;
}

export interface WordFile {
  /** Each part as it stands in the file, by name. */
  parts: Readonly<Record<string, string>>;
  /** Those that say something, in the order of the document. */
  paragraphs: readonly WordParagraph[];
  tables: readonly { hasLines: boolean; rows: readonly WordRow[] }[];
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};
const plainOf = (xml: string) => xml.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
const isOn = (xml: string, name: string) => new RegExp(`<w:${name}(?: w:val="true")?/>`).test(xml);
const all = (xml: string, name: string) =>
  xml.match(new RegExp(`<w:${name}(?: [^>]*)?(?:/>|>[\\s\\S]*?</w:${name}>)`, "g")) ?? [];

/** A .docx read again, as far as papers use it. */
export async function readWordFile(bytes: Uint8Array): Promise<WordFile> {
  const found = await unzip(bytes);
  const parts = Object.fromEntries(found.map((part) => [part.name, new TextDecoder().decode(part.bytes)]));
  const document = parts["word/document.xml"] ?? "";
  const paragraphs = all(document, "p").map((xml) => ({
    text: plainOf(
      all(xml, "t")
        .join("")
        .replace(/<[^>]*>/g, ""),
    ),
    bold: isOn(xml, "b"),
    italic: isOn(xml, "i"),
    centred: xml.includes('<w:jc w:val="center"/>'),
    size: Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1]) / 2,
    keepNext: isOn(xml, "keepNext"),
  }));
  return {
    parts,
    paragraphs: paragraphs.filter(({ text }) => text.trim() !== ""),
    tables: all(document, "tbl").map((xml) => ({
      hasLines: /<w:insideH w:val="single"/.test(xml),
      rows: all(xml, "tr").map((row) => ({
        isHeading: isOn(row, "tblHeader"),
        columns: all(row, "tc").reduce(
          (sum, cell) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
          0,
        ),
      })),
    })),
  };
}
