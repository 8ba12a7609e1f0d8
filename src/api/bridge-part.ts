/** Pieces of the sidebar that come when they are needed; each is a file beside the page. */
export const pagePieces = ["files", "manage", "papers", "paste", "word"] as const;

/** The file of the texts that only a press needs (those of `src/messages/vi/press`), as JSON. */
export const pressTextsFile = "texts";

export type PartName = (typeof pagePieces)[number];

export interface PartCalls {
  /** `packed`: the piece's script, deflated, in base64url, as in the page itself. */
  pagePart(request: { part: PartName }): { packed: string };
}
