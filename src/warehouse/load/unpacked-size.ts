const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const PART_SIZE_AT = 22;

/**
 * What the parts of a zip file say that they come to, in bytes; 0 for what is no zip file. A part says so twice, in the
 * directory and where it begins, and either may be false.
 */
export function unpackedSize(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return 0;
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  while (at + ENTRY_BYTES <= bytes.length && bytes.readUInt32LE(at) === ENTRY) {
    size += Math.max(bytes.readUInt32LE(at + 24), sizeAt(bytes, bytes.readUInt32LE(at + 42)));
    at +=
      ENTRY_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}

const sizeAt = (bytes: Buffer, part: number) =>
  part + PART_SIZE_AT + 4 <= bytes.length ? bytes.readUInt32LE(part + PART_SIZE_AT) : 0;
