import { loadBareRealm } from "../../src/host/realm/bare-realm";
import { bundleOfText } from "../../src/host/realm/bundle";

describe("a bare realm", () => {
  test("takes and gives plain tables, with Dates of the realm inside", () => {
    const realm = loadBareRealm(
      "function look(rows) { return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date, new Date(2022, 4, 31), { a: [rows[0][1]] }]; }",
    );
    const moment = new Date(2022, 4, 31);
    const [a, b, c, date, rest] = realm.call("look", [[moment, 1]]) as unknown[];
    expect([a, b, c, rest]).toEqual([true, true, true, { a: [1] }]);
    expect(date).toBeInstanceOf(Date);
    expect((date as Date).toISOString()).toBe("2022-05-30T17:00:00.000Z");
  });

  test("rethrows by name and message", () => {
    const realm = loadBareRealm("function boom() { throw new RangeError('quá xa'); }");
    expect(() => realm.call("boom")).toThrow(
      expect.objectContaining({ name: "RangeError", message: "quá xa" }),
    );
    expect(() => realm.call("none")).toThrow("No function none in the bundle");
    expect([realm.has("boom"), realm.has("none")]).toEqual([true, false]);
  });

  test("knows no service", () => {
    expect(
      loadBareRealm("function run() { return typeof SpreadsheetApp + typeof console; }").call("run"),
    ).toBe("undefinedundefined");
  });
});

describe("what a bundle declares", () => {
  test("its functions, and which of them are custom functions", () => {
    const bundle = bundleOfText(
      "/**\n * Đọc.\n * @customfunction\n */\nfunction SK_NGAY(a) {}\n/** Not. */\nfunction onOpen() {}\n/* @customfunction */\nfunction plain() {}\n  function inner() {}\nfunction hidden_() {}",
    );
    expect(bundle.functions).toEqual(["SK_NGAY", "onOpen", "plain", "hidden_"]);
    expect([...bundle.customFunctions]).toEqual([["SK_NGAY", "SK_NGAY"]]);
  });
});
