/** One author as the cell names them. */
export interface Person {
  /** As typed, in NFC with single spaces, without share, role, telephone and the like. */
  name: string;
  /** `textKey` of the name without titles such as ThS., Thầy, Bà: one person counts once (IV.2.4). */
  key: string;
  /** Percent as typed, 0–100 when it is right. */
  share?: number;
  /** Marked as leader: chủ nhiệm, chủ trì, trưởng nhóm. */
  leader: boolean;
}
