import { useState } from "preact/hooks";
import { readBlock } from "../../../core/pasting/read-block";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { Field } from "../../kit/parts";
import { decodeFile } from "./read-file";
import { readHtmlTable } from "./read-html";

interface BlockSourceProps {
  take(block: readonly (readonly string[])[]): void;
  /** What was taken holds no rows. */
  empty: boolean;
}

/** Where a block comes from: pasted, dropped or chosen as a file. */
export function BlockSource({ take, empty }: BlockSourceProps) {
  const [excel, setExcel] = useState(false);
  const takeFile = async (file: File | null | undefined) => {
    if (!file) return;
    const reading = decodeFile(new Uint8Array(await file.arrayBuffer()));
    setExcel(reading.kind === "excel");
    if (reading.kind === "text") take(readBlock(reading.text));
  };
  const takeText = (text: string, html = "") => {
    setExcel(false);
    const table = readHtmlTable(html);
    if (table) take(table);
    else if (text.trim() !== "") take(readBlock(text));
  };
  return (
    <>
      <Field id="paste-text" label={pasteWords.label} hint={pasteWords.hint}>
        <textarea
          id="paste-text"
          rows={6}
          aria-describedby="paste-text-hint"
          placeholder={pasteWords.drop}
          onPaste={(event) => {
            const text = event.clipboardData?.getData("text/plain") ?? "";
            const html = event.clipboardData?.getData("text/html") ?? "";
            if (text === "" && html === "") return;
            // A field with thousands of rows in it would be slow and says nothing.
            event.preventDefault();
            takeText(text, html);
          }}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            const file = event.dataTransfer?.files[0];
            if (file) takeFile(file);
            else {
              const { dataTransfer } = event;
              takeText(dataTransfer?.getData("text/plain") ?? "", dataTransfer?.getData("text/html"));
            }
          }}
          onChange={(event) => takeText(event.currentTarget.value)}
        />
      </Field>
      <label class="file">
        {pasteWords.file}
        <input
          type="file"
          class="unseen"
          accept=".csv,.txt,.tsv,.xlsx,.xls,text/plain,text/csv"
          onChange={(event) => {
            takeFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </label>
      <p role="alert" class={excel || empty ? "said-of tone-missing" : "unseen"}>
        {excel ? pasteWords.excelFile : empty && pasteWords.unreadable}
      </p>
    </>
  );
}
