import { readFileSync, statSync } from "node:fs";
import { lateSyntax } from "../../support/late-syntax";
import { goodRow, registerTable } from "../../support/register-table";
import { bundleFile, loadBundle, throwingServices } from "../../support/warm/bundle";

const code = readFileSync(bundleFile, "utf8");
const customFunctions: Readonly<Record<string, readonly string[]>> = {
  SK_KIEMTRA: ["bang", "cau_hinh", "don_vi"],
  SK_GIAIDOAN: ["thoi_diem", "cau_hinh"],
  SK_TONGHOP: ["bang", "cau_hinh", "don_vi", "phan", "den_ngay", "xep_theo", "khen_thuong", "hoat_dong"],
  SK_NGAY: ["gia_tri"],
  SK_TIEN: ["gia_tri"],
};

describe("the bundle", () => {
  it("is small enough to be read on every execution", () => {
    expect(statSync(bundleFile).size).toBeLessThanOrEqual(409_600);
  });

  it("holds nothing that Apps Script's parser refuses", () => {
    expect(lateSyntax(code)).toEqual([]);
    const late = "class A { #b = 1n; c = 1_0; static { this.d ??= 1; } }; export { A }";
    expect(lateSyntax(late).length).toBeGreaterThan(5);
    expect(lateSyntax("const b = a?.b ?? 1;")).toEqual([]);
  });

  it("needs nothing but ECMAScript to be evaluated and to judge", () => {
    const { names, call } = loadBundle();
    expect(names).toEqual(expect.arrayContaining(Object.keys(customFunctions)));
    expect(call("SK_KIEMTRA", registerTable([goodRow()]))).toHaveLength(2);
  });

  it("looks at no service when it is loaded, nor in a custom function", () => {
    const { call } = loadBundle(throwingServices());
    const table = registerTable([goodRow()]);
    expect(() => {
      call("SK_KIEMTRA", table);
      call("SK_TONGHOP", table, null, null, "Đơn vị");
      call("SK_GIAIDOAN", "08/01/2022");
      call("SK_NGAY", "08/01/2022");
      call("SK_TIEN", "15 triệu");
    }).not.toThrow();
  });
});

describe("the help that Sheets shows", () => {
  it.each(Object.entries(customFunctions))("%s(%s)", (name, parameters) => {
    const declaration = `function ${name}(${parameters.join(", ")})`;
    const at = code.indexOf(`\n${declaration}`);
    expect(at).toBeGreaterThan(0);
    expect(code.indexOf(`function ${name}(`, at + declaration.length)).toBe(-1);
    const jsDoc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/$/.exec(code.slice(0, at))?.[0] ?? "";
    expect(jsDoc).toContain("@customfunction");
    expect([...jsDoc.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((match) => match[1])).toEqual(parameters);
    expect(jsDoc).toMatch(/@return \{/);
  });

  it("stands above no other function", () => {
    expect([...code.matchAll(/@customfunction/g)]).toHaveLength(Object.keys(customFunctions).length);
  });
});
