/** What stands in the way of a call of the page, by the code that decides what the page offers. */
export type FaultCode =
  | "notSetUp"
  | "older"
  | "newer"
  | "noPermission"
  | "busy"
  | "tooLong"
  | "workbook"
  | "other";

/** A refusal with a sentence for people. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
  }
}
