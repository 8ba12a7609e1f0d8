import { explain } from "../../../src/tools/deploy/explain";
import { readOptions } from "../../../src/tools/deploy/options";
import { Refusal } from "../../../src/tools/deploy/refusal";
import { WORDS } from "../../../src/tools/deploy/words-vi";

test.each([
  ["No credentials found.", WORDS.notLoggedIn],
  ["invalid_grant", WORDS.loginExpired],
  [
    "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.",
    WORDS.apiOff,
  ],
  ["The caller does not have permission", WORDS.wrongAccount],
  ["Requested entity was not found.", WORDS.notFound],
  ["Syntax error: ParseError: Unexpected token ILLEGAL line: 1047 file: Code.gs", WORDS.syntax],
  ["Syntax error: ParseError: Unexpected token line: 401 file: Code.gs", WORDS.syntax],
  ["The user's Drive storage quota has been exceeded.", WORDS.storageFull],
  ["Request failed with status code 403: quota exceeded for quota metric", WORDS.quota],
  ["Quota exceeded for quota metric", WORDS.quota],
  ["getaddrinfo ENOTFOUND script.googleapis.com", WORDS.offline],
  ["Something else", WORDS.unknownFailure],
])("%s", (said, sentence) => {
  expect(explain(`${said}\n`)).toBe(`${sentence}\n${WORDS.claspSaid(said)}`);
});

const id = `1Abc${"d".repeat(36)}`;

test.each([
  id,
  `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`,
  `https://docs.google.com/spreadsheets/d/${id}`,
])("the sheet is found in %s", (text) => {
  expect(readOptions(["--sheet", text])).toMatchObject({ sheet: id });
});

test("the script is found in the address of its editor", () => {
  expect(readOptions(["--script", `https://script.google.com/u/0/home/projects/${id}/edit`])).toMatchObject({
    script: id,
  });
});

test.each([[["--sheet", "Sổ của tôi"]], [["--sheet", id, "--script", id]], [["--shet", id]], [["sheet"]]])(
  "%j is refused with a sentence",
  (args) => {
    expect(() => readOptions(args)).toThrow(Refusal);
  },
);
