/** Bytes that all parts of a file may come to. A sheet of ten thousand full rows takes half of it. */
const MOST_INFLATED = 40_000_000;
const MOST_PARTS = 2000;
/** What is read of a workbook; pictures stay packed. */
const READ = /(?:\.(?:xml|rels|bin)|mimetype)$/i;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEAD_LENGTH = 30;
const LONGEST_REMARK = 65_535;
const STORED = 0;
const DEFLATED = 8;

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** A file that comes to more than anybody types: it is not opened. */
export class TooLarge extends Error {}

/**
 * The parts of a zip that say what stands in a workbook. How large they are is found by inflating them, whatever the
 * file says of itself, and given up as soon as it is too much. Throws where it is no whole zip.
 */
export async function unzip(file: Uint8Array): Promise<readonly ZipEntry[]> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: ZipEntry[] = [];
  let inflated = 0;
  for (const { name, method, packed } of entriesOf(file, view)) {
    if (!READ.test(name)) continue;
    if (method !== STORED && method !== DEFLATED) throw new Error(`${name}: method ${method}`);
    const room = MOST_INFLATED - inflated;
    const bytes = method === STORED ? packed.slice() : await inflateUpTo(packed, room);
    inflated += bytes.length;
    if (bytes.length > room) throw new TooLarge();
    parts.push({ name, bytes });
  }
  return parts;
}

/** What the directory at the end of the file lists. */
function* entriesOf(file: Uint8Array, view: DataView) {
  let end = file.length - END_LENGTH;
  while (view.getUint32(end, true) !== END) {
    end -= 1;
    if (end < file.length - END_LENGTH - LONGEST_REMARK) throw new Error("no directory");
  }
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new TooLarge();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("no entry");
    const size = view.getUint32(at + 20, true);
    const length = view.getUint16(at + 28, true);
    const head = view.getUint32(at + 42, true);
    const from = head + HEAD_LENGTH + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
    yield {
      name: new TextDecoder().decode(file.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length)),
      method: view.getUint16(at + 10, true),
      packed: file.subarray(from, from + size),
    };
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** More than `most` bytes end it. */
async function inflateUpTo(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLarge();
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
