import { setUp } from "../setup/set-up";
import { withLock } from "../workbook/with-lock";
import { answer } from "./answer";
import { requests } from "./requests";

/** Makes or mends the workbook, as the menu does. */
export function pageSetUp(request: string): string {
  return answer(requests.nothing, request, (_nothing, spreadsheet) => ({
    sentence: withLock(() => setUp(spreadsheet)),
  }));
}
