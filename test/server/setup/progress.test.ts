import { tabs } from "../../../src/core/words/words";
import { Cache } from "../../../src/host/services/cache-service";
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
  expect(told).toEqual(order.map((key, at) => ({ part: at + 1, of: order.length, tab: tabs[key] })));
  expect(book.get("pageProgress", {})).toBeNull();
});

test("what an execution told that is still under way is read by another; what is no progress is not", () => {
  const told = jest.spyOn(Cache.prototype, "get");
  const book = new PageBook([]);
  const progress = { part: 2, of: 7, tab: tabs.guide };
  told.mockReturnValueOnce(JSON.stringify(progress));
  expect(book.get("pageProgress", {})).toEqual(progress);
  told.mockReturnValueOnce('{"part":0}');
  expect(book.get("pageProgress", {})).toBeNull();
});

test("a set-up goes on where nothing can be told", () => {
  jest.spyOn(Cache.prototype, "put").mockImplementation(() => {
    throw new Error("Service unavailable");
  });
  expect(new PageBook([]).get("pageSetUp", {}).sentence).not.toBe("");
});
