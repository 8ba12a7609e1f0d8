import { useRef, useState } from "preact/hooks";
import type { FileFault, SheetFault } from "../../../core/pasting/file-fault";
import { readBlock } from "../../../core/pasting/read-block";
import type { FileSheet } from "../../files/read-sheets";
import type * as files from "../parts/files";
import { usePart } from "../shell/use-part";
import { readApart } from "./read-apart";
import { decodeFile } from "./read-file";

type Rows = readonly (readonly string[])[];

/** No list of initiatives is larger; a file is read as a whole. */
const MOST_BYTES = 10_000_000;

/** A file on its way: read, and its tab chosen where it has several. */
export interface OpenedFile {
  /** What reads workbooks comes when it is needed. */
  coming: ReturnType<typeof usePart<typeof files>>;
  reading: boolean;
  fault: FileFault | SheetFault | undefined;
  /** To choose from. */
  sheets: readonly FileSheet[];
  open(file: File): Promise<void>;
  choose(sheet: FileSheet): void;
  retry(): void;
  close(): void;
}

export function useFile(take: (block: Rows) => void): OpenedFile {
  const coming = usePart<typeof files>("files");
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<OpenedFile["fault"]>();
  const [sheets, setSheets] = useState<readonly FileSheet[]>([]);
  const last = useRef<File | undefined>(undefined);
  const close = () => {
    last.current = undefined;
    setReading(false);
    setFault(undefined);
    setSheets([]);
  };
  const choose = ({ rows, fault: tooMuch }: FileSheet) => {
    setFault(tooMuch);
    if (tooMuch) return;
    close();
    take(rows);
  };
  const open = async (file: File) => {
    close();
    last.current = file;
    // Another file may be dropped while this one is read.
    const isStale = () => last.current !== file;
    if (file.size > MOST_BYTES) {
      setFault("bytes");
      return;
    }
    setReading(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decodeFile(bytes);
    if (decoded.kind === "text") {
      if (isStale()) return;
      close();
      take(readBlock(decoded.text));
      return;
    }
    const script = await coming.fetchScript();
    const found =
      script === undefined
        ? undefined
        : ((await readApart(script, bytes)) ?? (await (await coming.load())?.readSheets(bytes)));
    if (isStale()) return;
    setReading(false);
    if (!found) return;
    if (!found.ok) setFault(found.fault);
    else if (found.sheets.length === 1) choose(found.sheets[0]!);
    else setSheets(found.sheets);
  };
  return {
    coming,
    reading,
    fault,
    sheets,
    open,
    choose,
    retry: () => last.current && open(last.current),
    close,
  };
}
