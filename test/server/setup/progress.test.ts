import { tabs } from "../../../src/core/words/words";
import { Cache } from "../../../src/host/services/cache-service";
import { freezeSteps } from "../../../src/messages/vi/press/freeze-vi";
import type { FreezeStep } from "../../../src/server/snapshot/freeze";
import { PageBook } from "../../support/page-book";

afterEach(() => jest.restoreAllMocks());

test("a set-up tells of each tab once, in order, and nothing when it has ended", () => {
  const put = jest.spyOn(Cache.prototype, "put");
  const book = new PageBook([]);
  book.get("pageSetUp", {});
  const told = put.mock.calls.map(([, text]) => JSON.parse(text));
  const order = [
    "log",
    "guide",
    "units",
    "settings",
    "activities",
    "register",
    "summary",
    "analysis",
    "awards",
  ] as const;
  expect(told).toEqual(
    order.map((key, at) => ({ work: "setUp", part: at + 1, of: order.length, step: tabs[key] })),
  );
  expect(book.get("pageProgress", {})).toBeNull();
});

test("what an execution told that is still under way is read by another; what is no progress is not", () => {
  const told = jest.spyOn(Cache.prototype, "get");
  const book = new PageBook([]);
  const progress = { work: "setUp", part: 2, of: 7, step: tabs.guide };
  told.mockReturnValueOnce(JSON.stringify(progress));
  expect(book.get("pageProgress", {})).toEqual(progress);
  for (const other of [{ part: 0 }, { work: "other" }]) {
    told.mockReturnValueOnce(JSON.stringify({ ...progress, ...other }));
    expect(book.get("pageProgress", {})).toBeNull();
  }
});

test("a freeze tells each of its steps, and nothing when it has ended, well or not", () => {
  const put = jest.spyOn(Cache.prototype, "put");
  const book = new PageBook([]);
  const told = () => put.mock.calls.map(([, text]) => JSON.parse(text));
  const step = (part: number, name: FreezeStep) => ({ work: "freeze", part, of: 3, step: freezeSteps[name] });
  const asked = { phase: "", asOf: "", by: "", remark: "", key: "k" };
  book.get("pageFreeze", asked);
  const all = [step(1, "judge"), step(2, "write"), step(3, "lock")];
  expect(told()).toEqual(all);
  expect(book.get("pageProgress", {})).toBeNull();
  // The same again is answered by what stands there.
  book.get("pageFreeze", asked);
  expect(told()).toEqual(all);
  expect(book.ask("pageFreeze", { ...asked, key: "other", phase: "Giai đoạn 9" })).toMatchObject({
    ok: false,
  });
  expect(told()).toEqual([...all, step(1, "judge")]);
  expect(book.get("pageProgress", {})).toBeNull();
});

test("a set-up goes on where nothing can be told", () => {
  jest.spyOn(Cache.prototype, "put").mockImplementation(() => {
    throw new Error("Service unavailable");
  });
  expect(new PageBook([]).get("pageSetUp", {}).sentence).not.toBe("");
});
