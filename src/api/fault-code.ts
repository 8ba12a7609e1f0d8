/** What stands in the way of a call of the page: decides what the page offers. */
export type FaultCode =
  | "notSetUp"
  | "older"
  | "newer"
  | "noPermission"
  | "busy"
  | "tooLong"
  | "workbook"
  | "other";
