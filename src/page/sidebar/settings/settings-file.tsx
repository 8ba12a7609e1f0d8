import { useState } from "preact/hooks";
import {
  readSettingsFile,
  type SettingsFileReading,
  settingsFile,
} from "../../../core/programme/settings-file";
import { MOST_CHARACTERS } from "../../../core/programme/settings-size";
import { sizeText } from "../../../core/programme/size-text";
import { settingsFilePage as words } from "../../../messages/vi/new-programme-vi";
import { CopyText } from "../../kit/copy-text";
import { type Lines, settingText } from "./settings-draft";

type Refusal = Extract<SettingsFileReading, { ok: false }>;

/** No character takes more bytes in a file. */
const MOST_BYTES = 4;

/** Opens a file of settings as lines to look at and change; nothing is written. */
export function OpenSettings({ disabled, open }: { disabled: boolean; open(lines: Lines): void }) {
  const [fault, setFault] = useState<Refusal>();
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const isTooLong = file.size > MOST_CHARACTERS * MOST_BYTES;
    // A file of another kind may be larger than a page can hold: its bytes say enough.
    const reading: SettingsFileReading = isTooLong
      ? { ok: false, fault: "tooLong", size: file.size }
      : readSettingsFile(await file.text());
    // The same file can be chosen again once it is mended.
    input.value = "";
    setFault(reading.ok ? undefined : reading);
    if (reading.ok) open(reading.lines);
  };
  return (
    <>
      <label class="file">
        {words.open}
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          disabled={disabled}
          onChange={(event) => read(event.currentTarget)}
        />
      </label>
      {fault && (
        <p class="note bad" role="alert">
          {"size" in fault ? sizeText(fault) : words.faults[fault.fault]}
        </p>
      )}
    </>
  );
}

/** The settings in force as a file; as text to copy where a frame may not download. */
export function SaveSettings({ lines }: { lines: Lines }) {
  const text = settingsFile(
    lines.map(([group, item, value, clause]) => [
      settingText(group),
      settingText(item),
      settingText(value),
      settingText(clause),
    ]),
  );
  return (
    <details>
      <summary>{words.save}</summary>
      <p class="hint">{words.travels}</p>
      <p>
        <a download={words.fileName} href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>
          {words.download}
        </a>
      </p>
      <CopyText text={text} words={words} />
    </details>
  );
}
