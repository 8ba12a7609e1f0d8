import { readBlock } from "../../../core/pasting/read-block";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { Field } from "../../kit/parts";
import { ChooseSheets } from "./file-sheets";
import { readHtmlTable } from "./read-html";
import type { OpenedFile } from "./use-file";

interface BlockSourceProps {
  file: OpenedFile;
  take(block: readonly (readonly string[])[]): void;
  /** What was taken holds no rows. */
  empty: boolean;
}

/** Where a block comes from: pasted, or a file that is chosen or dropped. */
export function BlockSource({ file, take, empty }: BlockSourceProps) {
  const takeText = (text: string, html = "") => {
    file.close();
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
          onDrop={({ dataTransfer }) => {
            // A file is the whole view's to take.
            if (dataTransfer && dataTransfer.files.length === 0)
              takeText(dataTransfer.getData("text/plain"), dataTransfer.getData("text/html"));
          }}
          onChange={(event) => takeText(event.currentTarget.value)}
        />
      </Field>
      <label class="file">
        {pasteWords.file}
        <input
          type="file"
          class="unseen"
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (chosen) file.open(chosen);
          }}
        />
      </label>
      <ChooseSheets file={file} />
      <p role="alert" class={empty ? "said-of tone-missing" : "unseen"}>
        {empty && pasteWords.unreadable}
      </p>
    </>
  );
}
