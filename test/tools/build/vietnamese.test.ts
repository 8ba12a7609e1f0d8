import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../../..");

/** Words that users read although they are not Vietnamese, and why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "names of programs, services and firms": ["Excel", "Google", "Sheets", "Word", "Unicode", "VnTime"],
  "what a file or an address is told by": [
    "csv",
    "docx",
    "html",
    "http",
    "https",
    "json",
    "ods",
    "ssk",
    "tsv",
    "xls",
    "xlsx",
  ],
  "what stands on the keys": ["Alt", "Ctrl", "Delete", "End", "Enter", "Esc", "Home", "Shift", "Tab"],
  "what everybody says": ["Email", "email", "menu", "Link", "Covid", "Covid19", "tab"],
  "a function that people write into cells": ["SK_KIEMTRA", "SK_TONGHOP"],
  "quoted as people write it": ["nt"],
  "what is typed into a terminal": ["port"],
};
const known = new Set(Object.values(allowed).flat());

const SYLLABLE =
  /^(?:ngh|ng|nh|n|ch|c|gh|gi|g|kh|k|ph|p|qu|q|th|tr|t|b|d|đ|h|l|m|r|s|v|x)?[aeiouy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$/;
/** A syllable that ends so has the acute accent or the dot below. */
const STOPPED = /(?:ch|c|p|t)$/;
const MARKS = /\p{M}/gu;

/** Words of a text that no Vietnamese syllable is spelt like: English, and names of functions. */
function foreignWords(text: string): readonly string[] {
  const words = text.replace(/\{[\w.]+\}|\bwww\.\S+/g, " ").match(/[\p{L}\p{M}_][\p{L}\p{M}\d_]*/gu) ?? [];
  return words.filter((word) => {
    // `THPT`, `CNTT`: letters of words.
    if (known.has(word) || /^[\p{Lu}\d]+$/u.test(word)) return false;
    const letters = word.toLowerCase().normalize("NFD");
    const plain = letters.replace(MARKS, "");
    const isSpelt = SYLLABLE.test(plain) && (!STOPPED.test(plain) || /[\u0301\u0323]/.test(letters));
    return plain.length > 1 && !isSpelt;
  });
}

const filesBelow = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    // What starts the host speaks to whoever works at a terminal.
    .filter((name) => ending.test(name) && !name.startsWith("src/host/program/"));

const SHOWN =
  /^(?:title|placeholder|alt|label|hint|words|aria-label|ariaLabel|aria-description|textContent)$/;

/** What a piece of code shows; sentences are in files of their own, of which everything is read. */
function shownIn(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const isWords = /^src\/(?:messages|core\/words)\/|-vi\.ts$/.test(file);
  const shown: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node)) shown.push(node.text);
    if (isText(node) && !isName(node) && ((isWords && isMeantForPeople(node.text)) || isShown(node)))
      shown.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return shown;
}

const isText = (node: ts.Node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** Of a property. */
const isName = (node: ts.Node) =>
  ts.isElementAccessExpression(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

/** Beside the words there are ids, such as `title-missing`. */
const isMeantForPeople = (text: string) => /^\p{Lu}|[^\p{ASCII}]|\p{L} \p{L}/u.test(text);

const COMPARED = /^(?:[!=]==?|in)$/;

/** Whether a text goes to the screen from where it stands: a child or an attribute, or a property that is shown. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SHOWN.test(parent.name.getText());
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node && SHOWN.test(parent.name.getText());
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
    return parent.right === node && SHOWN.test(parent.left.name.text);
  const isPassedOn = ts.isConditionalExpression(parent)
    ? parent.condition !== node
    : ts.isBinaryExpression(parent) && !COMPARED.test(parent.operatorToken.getText());
  if (ts.isJsxExpression(parent))
    return ts.isJsxAttribute(parent.parent) ? SHOWN.test(parent.parent.name.getText()) : true;
  return isPassedOn && isShown(parent);
}

test("the words are told apart", () => {
  expect(foreignWords("Đang chạy: pagePaste, error of SK_X")).toEqual(["pagePaste", "error", "of", "SK_X"]);
  expect(foreignWords("Thiết lập sổ khuya nghiêng thuở quốc Excel THPT {count}")).toEqual([]);
  expect(foreignWords("save file set-up at")).toEqual(["save", "file", "set", "up", "at"]);
});

const folders: readonly (readonly [string, RegExp])[] = [
  ["src/messages", /\.ts$/],
  ["src/core", /\.ts$/],
  ["src/server", /\.ts$/],
  ["src/page", /\.tsx?$/],
  ["src/host", /\.tsx?$/],
];

test.each(folders)("what %s shows is Vietnamese", (folder, ending) => {
  const files = filesBelow(folder, ending);
  const found = files.flatMap((file) =>
    shownIn(file).flatMap((text) => {
      const words = foreignWords(text);
      return words.length > 0 ? [`${file}: ${words.join(", ")} in “${text.slice(0, 80)}”`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test("so are the pages themselves", () => {
  const pages = [...filesBelow("src/page", /\.html$/), ...filesBelow("src/host", /\.html$/)];
  expect(pages.length).toBeGreaterThan(2);
  const found = pages.flatMap((file) => {
    const html = readFileSync(join(root, file), "utf8").replace(
      /<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g,
      "",
    );
    const attributes = [...html.matchAll(/\b(?:title|aria-label|placeholder|alt)="([^"]*)"/g)].map(
      ([, text]) => text,
    );
    return [html.replace(/<[^>]*>/g, " "), ...attributes].flatMap((text = "") => foreignWords(text));
  });
  expect(found.filter((word) => word !== "fx")).toEqual([]);
});
