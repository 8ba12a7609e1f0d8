import type { UiEvent } from "../../src/host/contract";
import { WritesLost } from "../../src/host/services/execution";
import { lan, makeHost, owner, script } from "./host-for-test";

const selection = { sheetId: 0, row: 2, column: 1, rows: 2, columns: 1 };

describe("google.script.run", () => {
  const host = makeHost(
    script({
      echo: "return a",
      kind: "return [a instanceof Array, a instanceof Object, typeof b]",
      date: "return { rows: [[new Date(0)]] }",
      nan: "return [1, NaN]",
      method: "return { f() {} }",
      circle: "const x = {}; x.x = x; return x",
      gaps: "return [1, undefined, { x: undefined, y: null }]",
      nothing: "",
      service: "return sheet",
      hidden_: "return 1",
      fail: "throw new TypeError('chỗ này hỏng')",
      text: "throw 'chữ'",
      later: "return Promise.resolve(a).then((x) => x + 1)",
      laterFail: "return Promise.reject(new Error('muộn'))",
      forever: "for (;;) {}",
    }),
    {},
    { longTimeout: 1_000 },
  );

  test.each<[string, unknown[], unknown]>([
    ["echo", [{ a: [1, "x", null, true] }], { a: [1, "x", null, true] }],
    ["kind", [[1], "x"], [true, true, "string"]],
    ["date", [], null],
    ["nan", [], null],
    ["method", [], null],
    ["circle", [], null],
    ["service", [], null],
    ["gaps", [], [1, null, { y: null }]],
    ["nothing", [], null],
    ["later", [1], 2],
  ])("%s", (name, args, value) => {
    expect(host.call(name, ...args)).toMatchObject({ ok: true, value });
  });

  test.each<[string, unknown[], string, string]>([
    ["fail", [], "ScriptError", "chỗ này hỏng"],
    ["text", [], "ScriptError", "chữ"],
    ["laterFail", [], "ScriptError", "muộn"],
    ["forever", [], "ScriptError", "Exceeded maximum execution time"],
    ["hidden_", [], "ScriptError", "Script function not found: hidden_"],
    ["missing", [], "ScriptError", "Script function not found: missing"],
    ["echo", [1, new Date(0)], "TypeError", "Failed due to illegal value in property: 1"],
  ])("%s fails", (name, args, errorName, message) => {
    expect(host.call(name, ...args)).toMatchObject({ ok: false, name: errorName, message });
  });

  test("names that the page may call", () => {
    expect(host.addIn.callable()).toContain("echo");
    expect(host.addIn.callable()).not.toContain("hidden_");
  });
});

describe("the world of an execution", () => {
  test("holds ECMAScript and the services, and nothing of Node's", () => {
    const names = [
      "URL",
      "setTimeout",
      "setInterval",
      "TextEncoder",
      "fetch",
      "crypto",
      "Buffer",
      "process",
      "require",
      "structuredClone",
      "atob",
      "btoa",
      "queueMicrotask",
      "performance",
      "module",
      "global",
      "__call",
    ];
    const host = makeHost(
      script({
        run: `return ${JSON.stringify(names)}.filter((name) => name in globalThis)`,
        has: "return [typeof Intl, typeof Promise, typeof console.log, typeof globalThis, typeof WebAssembly]",
      }),
    );
    expect(host.value("run")).toEqual([]);
    expect(host.value("has")).toEqual(
      ["object", "object", "function", "object", "object"].map((type, index) =>
        index === 1 ? "function" : type,
      ),
    );
  });

  test("there is no way out through a service", () => {
    const host = makeHost(
      script({
        run: `const ways = [() => sheet.constructor, () => sheet.getRange.constructor("return typeof process")(), () => SpreadsheetApp.__proto__, () => sheet.x, () => sheet.sheetId];
          return ways.map((way) => { try { const found = way(); return typeof found === "function" ? "function" : String(found) } catch (e) { return "threw" } })`,
      }),
    );
    const found = host.value("run") as string[];
    // `typeof process` of the realm itself, and methods that refuse.
    expect(found).toEqual(["undefined", "undefined", "function", "function", "function"]);
  });

  test("is fresh each time", () => {
    const host = makeHost(
      "var count = 0;\nfunction run() { globalThis.kept = (globalThis.kept || 0) + 1; return [++count, globalThis.kept]; }",
    );
    expect([host.value("run"), host.value("run")]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test("what it prints is kept", () => {
    const host = makeHost(script({ run: "console.log('a %s', { b: 1 }); Logger.log('c')" }));
    host.value("run");
    expect(host.addIn.logs).toEqual(['a {"b":1}', "c"]);
  });

  test("the person's place is the active one", () => {
    const host = makeHost(
      script({
        run: "return [sheet.getName(), book.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSheet().getActiveCell().getA1Notation()]",
        go: "sheet.getRange('C4').activate(); return book.getActiveRange().getA1Notation()",
      }),
    );
    const events: UiEvent[] = [];
    expect(host.addIn.call(owner, "run", [], selection, () => {})).toMatchObject({
      value: ["Trang tính1", "B3:B4", "B3"],
    });
    expect(host.addIn.call(owner, "go", [], selection, (event) => events.push(event))).toMatchObject({
      value: "C4",
    });
    expect(events).toContainEqual({ kind: "select", sheetId: 0, row: 3, column: 2, rows: 1, columns: 1 });
  });
});

describe("simple triggers", () => {
  test("onOpen may hang up a menu and no more", () => {
    const host = makeHost(
      script({
        onOpen:
          "SpreadsheetApp.getUi().createAddonMenu().addItem('x', 'y').addToUi(); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      }),
    );
    const events: UiEvent[] = [];
    const result = host.addIn.open(lan, (event) => events.push(event));
    expect(result).toMatchObject({
      ok: false,
      message:
        "You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    });
    expect(events).toEqual([
      { kind: "menu", menus: [{ name: "Sổ thử", items: [{ label: "x", functionName: "y" }] }] },
    ]);
  });

  test("a bundle without onOpen opens too", () => {
    expect(makeHost("").addIn.open(owner, () => {})).toMatchObject({ ok: true, value: null });
  });

  test("onEdit hears of a person's edit, with values for one cell only", () => {
    const host = makeHost(
      script({
        onEdit:
          "console.log([a.range.getA1Notation(), a.value, a.oldValue, a.authMode === ScriptApp.AuthMode.LIMITED, a.source.getName()].join('|'))",
        write: "sheet.getRange('A1').setValue(1)",
      }),
    );
    host.type("A1", "x");
    host.type("A1", "y");
    host.workbook.paste(owner, 0, 0, 1, [["1", "2"]]);
    host.value("write");
    expect(host.addIn.logs).toEqual(["A1|x||true|Sổ thử", "A1|y|x|true|Sổ thử", "B1:C1|||true|Sổ thử"]);
  });
});

describe("two people at once", () => {
  const code = script({
    locked:
      "const lock = LockService.getDocumentLock(); lock.waitLock(1000); Utilities.getUuid(); const row = sheet.getLastRow() + 1; Utilities.getUuid(); sheet.getRange(row, 1).setValue(a); SpreadsheetApp.flush(); lock.releaseLock(); return row",
    tryIt:
      "const lock = LockService.getDocumentLock(); const t = Date.now(); const got = lock.tryLock(5000); return [got, lock.hasLock(), Math.round((Date.now() - t) / 1000)]",
    unlocked:
      "const row = sheet.getLastRow() + 1; Utilities.getUuid(); sheet.getRange(row, 1).setValue(a); return row",
    user: "const lock = LockService.getUserLock(); return lock.tryLock(0)",
    both: "LockService.getUserLock().tryLock(0); Utilities.getUuid(); return 1",
  });
  const during = (host: ReturnType<typeof makeHost>, action: () => unknown) => {
    const seen: unknown[] = [];
    host.addIn.beforeServiceCall = (name) => {
      if (name !== "Utilities.getUuid") return;
      host.addIn.beforeServiceCall = undefined;
      seen.push(action());
    };
    return seen;
  };
  const asLan = (host: ReturnType<typeof makeHost>, name: string, ...args: unknown[]) => {
    const result = host.addIn.call(lan, name, args, selection, () => {});
    return result.ok ? result.value : result.message;
  };

  test("a lock that is held is waited for in vain", () => {
    const host = makeHost(code);
    const seen = during(host, () => [
      asLan(host, "locked", "lan"),
      asLan(host, "tryIt"),
      asLan(host, "user"),
    ]);
    expect(host.value("locked", "chủ")).toBe(1);
    expect(seen).toEqual([
      ["Lock timeout: another process was holding the lock for too long.", [false, false, 5], true],
    ]);
    expect(asLan(host, "locked", "lan")).toBe(2);
  });

  test("a lock is let go at the end, and after an error", () => {
    const host = makeHost(
      `${code}function keep() { LockService.getDocumentLock().waitLock(1); throw new Error("x"); }`,
    );
    expect(host.message("keep")).toBe("x");
    expect(asLan(host, "tryIt")).toEqual([true, true, 0]);
    expect(asLan(host, "tryIt")).toEqual([true, true, 0]);
  });

  test("without a lock both write the same row", () => {
    const host = makeHost(code);
    during(host, () => asLan(host, "unlocked", "lan"));
    expect(host.value("unlocked", "chủ")).toBe(1);
    expect(host.text("A1")).toBe("chủ");
    expect(host.text("A2")).toBe("");
  });

  test("each person has an own user lock", () => {
    const host = makeHost(code);
    const seen = during(host, () => asLan(host, "user"));
    host.value("both");
    expect(seen).toEqual([true]);
  });

  test("a person may type in between; the lock does not hold people", () => {
    const host = makeHost(code);
    during(host, () => host.type("A1", "gõ", undefined, lan));
    expect(host.value("locked", "chủ")).toBe(2);
    expect([host.text("A1"), host.text("A2")]).toEqual(["gõ", "chủ"]);
    host.workbook.undo(owner);
    expect([host.text("A1"), host.text("A2")]).toEqual(["", ""]);
  });

  test("a sheet may vanish in between", () => {
    const host = makeHost(
      `${script({ run: "const hai = book.getSheetByName('Hai'); Utilities.getUuid(); return hai.getRange('A1').getValue()" })}`,
      {
        sheets: [
          { name: "Một", values: [] },
          { name: "Hai", values: [] },
        ],
      },
    );
    during(host, () => host.workbook.deleteSheet(lan, 1));
    expect(host.message("run")).toBe("Sheet 1 not found");
  });
});

describe("cost", () => {
  test("counts every call, by its class", () => {
    const host = makeHost(
      script({ run: "sheet.getRange('A1:B2').getValues(); sheet.getRange('A1').setValue(1)" }),
    );
    const { cost } = host.call("run");
    expect(cost.calls).toEqual({
      "SpreadsheetApp.getActive": 1,
      "Spreadsheet.getSheets": 1,
      "Sheet.getRange": 2,
      "Range.getValues": 1,
      "Range.setValue": 1,
    });
    expect(cost.total).toBe(6);
  });

  const seconds = (body: string) => {
    const host = makeHost(script({ nothing: "", run: body }), {
      sheets: [{ name: "S", values: [], rows: 6000, columns: 40 }],
    });
    return host.call("run").cost.seconds - host.call("nothing").cost.seconds;
  };

  test.each<[string, string, number]>([
    ["reading 5,000 × 30", "sheet.getRange(1, 1, 5000, 30).getValues()", 1.42],
    ["reading it twice", "const r = sheet.getRange(1, 1, 5000, 30); r.getValues(); r.getValues()", 1.58],
    [
      "writing 5,000 × 2",
      "sheet.getRange(1, 1, 5000, 2).setValues(Array.from({ length: 5000 }, () => [1, 2]))",
      0.72,
    ],
    [
      "writing 5,000 × 30",
      "sheet.getRange(1, 1, 5000, 30).setValues(Array.from({ length: 5000 }, () => Array(30).fill(1)))",
      9.03,
    ],
    [
      "7,500 single writes",
      "for (let i = 0; i < 7500; i++) sheet.getRange(1 + i % 50, 1).setValue(i)",
      9 + 0.75 + 0.375,
    ],
    [
      "20 reads with a write before each",
      "for (let i = 1; i <= 20; i++) { sheet.getRange(i, 1).setValue(i); sheet.getRange(i, 2).getValue() }",
      4.1,
    ],
    ["20 reads", "for (let i = 1; i <= 20; i++) sheet.getRange(i, 2).getValue()", 0.18],
    ["sleeping", "Utilities.sleep(2500)", 2.5],
  ])("%s", (_, body, wanted) => {
    expect(Math.abs(seconds(body) / wanted - 1)).toBeLessThan(0.1);
  });

  test("starting grows with the bundle, a call from the page adds its journey", () => {
    const small = makeHost("function run() {}");
    const large = makeHost(`function run() {}\n//${"x".repeat(102_400)}`);
    expect(small.call("run").cost.seconds).toBeCloseTo(1.0, 2);
    expect(large.call("run").cost.seconds - small.call("run").cost.seconds).toBeCloseTo(0.01, 4);
  });

  test("a custom function has its own", () => {
    const host = makeHost("/** @customfunction */\nfunction ONE() { return 1; }");
    host.type("A1", "=ONE()");
    expect(host.addIn.customFunctionCosts).toHaveLength(1);
    expect(host.addIn.customFunctionCosts[0]?.seconds).toBeCloseTo(0.8, 2);
  });
});

describe("a service call that fails", () => {
  const write =
    'sheet.getRange("A1").setValue("một"); SpreadsheetApp.flush(); sheet.getRange("A1").setValue("hai")';
  const failing = (hook: "beforeServiceCall" | "afterServiceCall", error: Error) => {
    const host = makeHost(script({ write, tried: `try { ${write} } catch {}` }));
    return (name: string, at: number) => {
      let count = 0;
      host.addIn[hook] = (call) => {
        if (call === "Range.setValue" && ++count === at) throw error;
      };
      const { ok } = host.call(name);
      return [ok, host.text("A1")];
    };
  };

  test.each([
    ["before it is done", "beforeServiceCall", new Error("Service error"), "một"],
    ["after it was done", "afterServiceCall", new Error("Service error"), "hai"],
    ["with what was not committed", "afterServiceCall", new WritesLost("Service error"), "một"],
  ] as const)("%s", (_how, hook, error, left) => {
    const run = failing(hook, error);
    expect(run("write", 2)).toEqual([false, left]);
    expect(run("tried", 2)).toEqual([true, left]);
  });
});
