/** What stands in the way of a call of the page: decides what the page offers. */
export type FaultCode =
  | "notSetUp"
  | "older"
  | "newer"
  | "noPermission"
  | "busy"
  | "tooLong"
  | "workbook"
  /** What nobody foresaw; how far it came is not known. */
  | "unexpected"
  /** The sentence says it all, and nothing was done. */
  | "other";
