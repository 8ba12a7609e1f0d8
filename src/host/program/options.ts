import { parseArgs } from "node:util";
import { Refusal } from "../refusal";
import { PROGRAM_MESSAGES } from "./messages-vi";

const HIGHEST_PORT = 65_535;

/** What the person asked for on the command line. */
export interface Options {
  file?: string;
  port: number;
  open: boolean;
  /** A new workbook even where one could be continued. */
  fresh: boolean;
  help: boolean;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) {
    throw new Refusal(PROGRAM_MESSAGES.badPort(text));
  }
  return port;
}

/** Reads the command line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      "no-open": { type: "boolean" },
      new: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = ["port", "no-open", "new", "help"];
  const unknown = tokens.find((token) => token.kind === "option" && !known.includes(token.name));
  if (unknown?.kind === "option") {
    throw new Refusal(PROGRAM_MESSAGES.badOption(unknown.rawName));
  }
  if (positionals.length > 1) {
    throw new Refusal(PROGRAM_MESSAGES.oneFile);
  }
  const [file] = positionals;
  return {
    ...(file === undefined ? {} : { file }),
    port: values.port === undefined ? 0 : readPort(String(values.port)),
    open: values["no-open"] !== true,
    fresh: values.new === true,
    help: values.help === true,
  };
}
