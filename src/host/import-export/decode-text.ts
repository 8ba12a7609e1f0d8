const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** How much of a file is looked at to tell UTF-16 without a mark. */
const SAMPLE_BYTES = 2000;

function encodingByZeros(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.subarray(0, SAMPLE_BYTES).entries()) {
    if (byte === 0) {
      index % 2 === 0 ? even++ : odd++;
    }
  }
  if (even === 0 && odd === 0) {
    return undefined;
  }
  return odd > even ? "utf-16le" : "utf-16be";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, by its mark, its zeros or its bytes; old Vietnamese Windows files come last. */
export function decodeText(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: start }) =>
    start.every((byte, index) => bytes[index] === byte),
  );
  const encoding = mark?.encoding ?? encodingByZeros(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1258");
  return new TextDecoder(encoding).decode(bytes).normalize("NFC");
}
