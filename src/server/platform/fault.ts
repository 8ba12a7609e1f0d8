import type { FaultCode } from "../../api/fault-code";

/** A refusal with a sentence for people. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
  }
}
