import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createAddIn, type HostWorkbookInit } from "../host";
import { Refusal } from "../refusal";
import { DEFAULT_USER } from "../server/people";
import { startServer } from "../server/server";
import { chooseFile } from "./choose-file";
import { makeWorkbook } from "./make-workbook";
import { PROGRAM_MESSAGES } from "./messages-vi";
import { openBrowser } from "./open-browser";
import { readOptions } from "./options";

const SECOND_PERSON = "lan";

const say = (line: string) => process.stdout.write(`${line}\n`);

export interface Program {
  /** The folder of the built add-in. */
  bundle: string;
  /** See `AddInOptions`. */
  isWarm: boolean;
  /** The workbook that is opened when none is named; a path relative to where the program is started. */
  file: string;
  /** What it holds at first. Loaded only when it is wanted. */
  example(): Promise<HostWorkbookInit>;
}

async function run({ bundle, isWarm, file, example }: Program): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    say(PROGRAM_MESSAGES.usage);
    return;
  }
  if (!existsSync(join(bundle, "Code.js"))) {
    throw new Refusal(PROGRAM_MESSAGES.notBuilt);
  }
  // npm runs this in the folder of the package, where the program's own workbooks are; the person's files are
  // where the person was.
  const here = process.cwd();
  const directory = options.file === undefined ? here : (process.env.INIT_CWD ?? here);
  const choice = chooseFile(options.file, { fresh: options.fresh, directory, unnamed: file });
  const shown = relative(directory, choice.path);

  mkdirSync(dirname(choice.path), { recursive: true });
  const cleanUp: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (const step of cleanUp.splice(0).reverse()) {
      await step();
    }
  };

  try {
    const workbook = await makeWorkbook(choice, example);
    cleanUp.push(() => workbook.close());
    const addIn = createAddIn(workbook, bundle, { isWarm });
    const server = await startServer({ workbook, addIn, port: options.port, owner: DEFAULT_USER });
    cleanUp.push(() => server.close());

    if (choice.exists) {
      say(choice.source ? PROGRAM_MESSAGES.continued(choice.source, shown) : PROGRAM_MESSAGES.opened(shown));
    } else {
      const { beginning } = choice;
      const isImport = beginning.kind === "sheets" || beginning.kind === "texts";
      say(isImport ? PROGRAM_MESSAGES.imported(beginning.source, shown) : PROGRAM_MESSAGES.created(shown));
    }
    say(PROGRAM_MESSAGES.address(server.address()));
    say(PROGRAM_MESSAGES.secondPerson(server.address(SECOND_PERSON)));
    say(PROGRAM_MESSAGES.howToStop);

    const quit = () => {
      void stop().then(() => {
        say(PROGRAM_MESSAGES.stopped(shown));
        process.exit(0);
      });
    };
    process.once("SIGINT", quit);
    process.once("SIGTERM", quit);
    if (options.open) {
      void openBrowser(server.address());
    }
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens a workbook in the browser, as the command line asks (`messages-vi.ts`). Ends the process when it cannot. */
export function runProgram(program: Program): void {
  run(program).catch((error: unknown) => {
    process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${String(error)}\n`);
    if (error instanceof Error && !(error instanceof Refusal)) {
      console.error(error);
    }
    process.exit(1);
  });
}
