import { parseArgs } from "node:util";
import { Refusal } from "./refusal";
import { WORDS } from "./words-vi";

/** What is asked of one run. */
export interface Options {
  help: boolean;
  /** The sheet to attach a new script to: its ID. Without it a new sheet is made. */
  sheet?: string;
  /** The script to push to: its ID. */
  script?: string;
  /** The name of a new sheet, or of the new script of a given one. */
  title: string;
  /** Also keep what was pushed as an immutable version with this description. */
  version?: string;
  /** Looks at everything and changes nothing on Google. */
  check: boolean;
}

/** An address such as `…/spreadsheets/d/ID/edit`, `…/projects/ID/edit`, or the ID itself. */
const ID = /(?:\/d\/|\/projects\/|^)([\w-]{20,})(?:[/?#]|$)/;

/** Reads the command line; what cannot be understood is a `Refusal` with a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals.length > 0) throw new Refusal(WORDS.unknownArgument(positionals[0] ?? ""));
  const { sheet, script, title, version, check = false, help = false } = values;
  if (sheet !== undefined && script !== undefined) throw new Refusal(WORDS.sheetOrScript);
  return {
    help,
    check,
    title: title?.trim() || WORDS.title,
    ...(sheet !== undefined && { sheet: idOf(sheet) }),
    ...(script !== undefined && { script: idOf(script) }),
    ...(version !== undefined && { version }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        check: { type: "boolean" },
        sheet: { type: "string" },
        script: { type: "string" },
        title: { type: "string" },
        version: { type: "string" },
      },
    });
  } catch {
    throw new Refusal(`${WORDS.unknownArgument(args.join(" "))}\n\n${WORDS.usage}`);
  }
}

function idOf(text: string): string {
  const id = ID.exec(text.trim())?.[1];
  if (id === undefined) throw new Refusal(WORDS.noId(text));
  return id;
}
