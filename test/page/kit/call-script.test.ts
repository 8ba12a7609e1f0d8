import type { CallName } from "../../../src/api/bridge";
import type { Runner } from "../../../src/page/kit/call-script";
import { callScript } from "../../../src/page/kit/call-script";
import { isUnknownAfter, recogniseFailure } from "../../../src/page/kit/failure";

type Handle = (value: unknown) => void;

/** `google.script.run` as far as the page uses it; `act` is what the script does. */
function runner(
  act: (text: string, success: Handle, failure: Handle) => void,
  success?: Handle,
  failure?: Handle,
): Runner {
  return {
    withSuccessHandler: (handle: Handle) => runner(act, handle, failure),
    withFailureHandler: (handle: Handle) => runner(act, success, handle),
    pageStart: (text: string) => act(text, success ?? (() => undefined), failure ?? (() => undefined)),
  };
}

const answering = (answer: unknown) => runner((_text, success) => success(answer));
const failing = (name: string, message: string) =>
  runner((_text, _success, failure) => failure(Object.assign(new Error(message), { name })));

test("sends JSON text and gives the value of the answer", async () => {
  let sent: unknown;
  const outcome = await callScript(
    "pageStart",
    {},
    runner((text, success) => {
      sent = text;
      success('{"ok":true,"value":{"version":"1"}}');
    }),
  );
  expect(sent).toBe("{}");
  expect(outcome).toEqual({ ok: true, value: { version: "1" } });
});

test("hands on what the script says of itself", async () => {
  const outcome = await callScript(
    "pageStart",
    {},
    answering('{"ok":false,"code":"notSetUp","message":"Chưa có tab."}'),
  );
  expect(outcome).toEqual({ ok: false, failure: { code: "notSetUp", message: "Chưa có tab." } });
});

test.each([null, undefined, 3, "", "<html>", "null", "[]", "{}"])("%p is no answer", async (answer) => {
  const outcome = await callScript("pageStart", {}, answering(answer));
  expect(outcome).toEqual({ ok: false, failure: { code: "unexpected", message: "" } });
});

test("gives up after its patience and drops a late answer", async () => {
  jest.useFakeTimers();
  let late: Handle = () => undefined;
  const promise = callScript(
    "pageStart",
    {},
    runner((_text, success) => {
      late = success;
    }),
    1000,
  );
  jest.advanceTimersByTime(1000);
  late('{"ok":true,"value":{}}');
  expect(await promise).toEqual({ ok: false, failure: { code: "noAnswer", message: "" } });
  jest.useRealTimers();
});

describe("how long the page waits", () => {
  const WRITES = 180_000;
  const READS = 60_000;
  /** Each call, by whether it takes the lock: a type error when one is forgotten. */
  const patience: Readonly<Record<CallName, number>> = {
    pageStart: READS,
    pageChooseUnit: READS,
    pageAddActivity: WRITES,
    pageTakeBackActivity: WRITES,
    pageCheck: READS,
    pageSelect: READS,
    pageMark: WRITES,
    pageClearMarks: WRITES,
    pageFix: WRITES,
    pageUndo: WRITES,
    pageRow: READS,
    pageNamesakes: READS,
    pageSimilar: READS,
    pageSave: WRITES,
    pagePaste: WRITES,
    pageHeadings: READS,
    pageDrafts: READS,
    pageLetterhead: READS,
    pageWaiting: READS,
    pageRegister: WRITES,
    pageSetUp: WRITES,
    pageRepairFormulas: WRITES,
    pageKeepResults: WRITES,
    pageUpgradePlan: READS,
    pageFreezes: READS,
    pageFormulaWarnings: READS,
    pageFreeze: WRITES,
    pageShowFreeze: READS,
    pageCompareFreeze: WRITES,
    pageDashboard: READS,
    pageSettings: READS,
    pageTrySettings: READS,
    pageApplySettings: WRITES,
    pageNewProgramme: WRITES,
    pageRemember: WRITES,
    pageReportFields: READS,
    pageReportPaper: READS,
    pageReport: WRITES,
    pageAwards: READS,
    pageReminders: READS,
    pageRows: READS,
    pageTrace: READS,
    pageMayRemember: READS,
    pageTraceFigure: READS,
    pageGoTo: READS,
    pagePart: READS,
    pageProgress: READS,
  };
  const silent = new Proxy({} as Runner, { get: (_target, _name, self) => () => self });

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each(Object.entries(patience) as [CallName, number][])("%s: %i ms, to the last", async (name, ms) => {
    let given: unknown;
    callScript(name, {} as never, silent).then((outcome) => {
      given = outcome;
    });
    await jest.advanceTimersByTimeAsync(ms - 1);
    expect(given).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(given).toEqual({ ok: false, failure: { code: "noAnswer", message: "" } });
  });
});

test("without google.script.run the page still gets an answer", async () => {
  const outcome = await callScript("pageStart", {}, undefined);
  expect(outcome).toEqual({ ok: false, failure: { code: "unexpected", message: "" } });
});

test.each([
  ["ScriptError", "PERMISSION_DENIED", "accounts"],
  ["ScriptError", "Authorization is required to perform that action.", "accounts"],
  ["Exception", "You do not have permission to call SpreadsheetApp.getActive.", "noPermission"],
  [
    "Exception",
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner",
    "noPermission",
  ],
  ["ScriptError", "Exceeded maximum execution time", "tooLong"],
  ["Exception", "Service Spreadsheets timed out while accessing document with id 1", "tooLong"],
  ["Exception", "Lock timeout: another process was holding the lock for too long.", "busy"],
  ["Exception", "There are too many scripts running simultaneously", "busy"],
  ["NetworkError", "Connection failure due to HTTP 0", "offline"],
  ["TypeError", "Failed to fetch", "offline"],
  ["ScriptError", "We're sorry, a server error occurred. Please wait a bit and try again.", "unexpected"],
])("%s: %s is %s, and its English never reaches the page", async (name, message, code) => {
  expect(await callScript("pageStart", {}, failing(name, message))).toEqual({
    ok: false,
    failure: { code, message: "" },
  });
});

test("without a network any failure is the network's", () => {
  expect(recogniseFailure(new Error("?"), false).code).toBe("offline");
});

test("only what the script refused is certainly not done, unless a try before may have been", () => {
  type Code = Parameters<typeof isUnknownAfter>[0]["code"];
  const unknown = (codes: readonly Code[], before?: boolean) =>
    codes.map((code) => isUnknownAfter({ code, message: "" }, before));
  const lost = ["noAnswer", "offline", "tooLong", "unexpected"] as const;
  const refused = ["busy", "noPermission", "workbook"] as const;
  expect(unknown(lost)).toEqual([true, true, true, true]);
  expect(unknown([...refused, "other"])).toEqual([false, false, false, false]);
  expect(unknown(refused, true)).toEqual([true, true, true]);
  expect(unknown(["other"], true)).toEqual([false]);
});
