/** A short fingerprint of a text (FNV-1a): tells an accident from nothing at all, and is no secret. */
export function fingerprint(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
