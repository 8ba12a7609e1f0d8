import { deflateRawSync } from "node:zlib";
import { utils, type WorkSheet, write } from "@e965/xlsx";

type Typed = string | number | boolean | null | { v: number | boolean | string; z?: string };
type Kind = "xlsx" | "ods" | "biff8";

interface Tab {
  name: string;
  rows: readonly (readonly Typed[])[];
  merges?: WorkSheet["!merges"];
  hidden?: true;
}

/** A workbook as Excel or LibreOffice saves it; a cell with its format where one is given. */
export function workbookFile(tabs: readonly Tab[], kind: Kind = "xlsx", date1904 = false): Uint8Array {
  const Sheets: Record<string, WorkSheet> = {};
  for (const { name, rows, merges } of tabs) {
    const plain = rows.map((cells) =>
      cells.map((cell) => (cell !== null && typeof cell === "object" ? cell.v : cell)),
    );
    const sheet = utils.aoa_to_sheet(plain);
    for (const [r, cells] of rows.entries())
      for (const [c, cell] of cells.entries())
        if (cell !== null && typeof cell === "object" && cell.z)
          sheet[utils.encode_cell({ r, c })].z = cell.z;
    if (merges) sheet["!merges"] = merges;
    Sheets[name] = sheet;
  }
  const workbook = {
    SheetNames: tabs.map(({ name }) => name),
    Sheets,
    Workbook: {
      Sheets: tabs.map(({ name, hidden }) => ({ name, Hidden: hidden ? (1 as const) : (0 as const) })),
      WBProps: { date1904 },
    },
  };
  return new Uint8Array(write(workbook, { type: "array", bookType: kind, compression: true }));
}

/** A zip of these parts; `said`: what it says that each comes to, where that is a lie. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, said?: number): Uint8Array {
  const before: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    // Method, time, checksum (which nobody looks at), the two sizes, the length of the name.
    const common = Buffer.alloc(24);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(said ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const head = [Buffer.from("PK\x03\x04"), common, Buffer.alloc(2), Buffer.from(name), packed];
    const where = Buffer.alloc(16);
    where.writeUInt32LE(at, 12);
    entries.push(Buffer.from("PK\x01\x02\x14\x00"), common, where, Buffer.from(name));
    before.push(...head);
    at += Buffer.concat(head).length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...before, directory, end]));
}
