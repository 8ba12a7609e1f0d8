import { inflateRawSync } from "node:zlib";

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const PART_BYTES = 30;
const DEFLATED = 8;

/**
 * What the parts of a zip file come to, in bytes; 0 for what is no zip file, infinite for one that is broken, or of
 * which a part comes to more than it says or than `most`. A part says its size twice, in the directory and where it
 * begins, and both may be false: nothing but unpacking it tells.
 */
export function unpackedSize(bytes: Buffer, most: number): number {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + END_BYTES > bytes.length) return 0;
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let left = bytes.readUInt16LE(end + 8); left > 0 && size <= most; left--) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return Number.POSITIVE_INFINITY;
    size += partSize(bytes, at, most - size);
    at +=
      ENTRY_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}

function partSize(bytes: Buffer, entry: number, most: number): number {
  const part = bytes.readUInt32LE(entry + 42);
  if (part + PART_BYTES > bytes.length) return Number.POSITIVE_INFINITY;
  const said = Math.max(bytes.readUInt32LE(entry + 24), bytes.readUInt32LE(part + 22));
  // Where it says this, its size stands elsewhere.
  const isElsewhere = said === 0xffffffff;
  if (bytes.readUInt16LE(entry + 10) !== DEFLATED) return isElsewhere ? bytes.length : said;
  if (said > most && !isElsewhere) return said;
  const from = part + PART_BYTES + bytes.readUInt16LE(part + 26) + bytes.readUInt16LE(part + 28);
  try {
    return inflateRawSync(bytes.subarray(from), { maxOutputLength: Math.max(1, Math.min(said, most)) })
      .length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
