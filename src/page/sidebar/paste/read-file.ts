/** What a file holds: text, or a workbook, which is not read as text. */
export type FileReading = { kind: "text"; text: string } | { kind: "workbook" };

/** Old Vietnamese Excel saves CSV in this. */
const LEGACY = "windows-1258";

/** The text of a file in the encodings that Excel saves: UTF-8, "Unicode Text" (UTF-16) or the old code page. */
export function decodeFile(bytes: Uint8Array): FileReading {
  const [first, second] = bytes;
  // PK: every .xlsx and .ods is a zip; D0 CF: the old .xls, or a workbook with a password.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return { kind: "workbook" };
  if (first === 0xff && second === 0xfe) return text("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return text("utf-16be", bytes);
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return text(LEGACY, bytes);
  }
}

// The old code page writes letters and tones apart.
const text = (encoding: string, bytes: Uint8Array): FileReading => ({
  kind: "text",
  text: new TextDecoder(encoding).decode(bytes).normalize("NFC"),
});
