/** `npm start`: opens a workbook in the browser. See `program/messages-vi.ts` for how it is used. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createAddIn } from "./host";
import { chooseFile } from "./program/choose-file";
import { makeWorkbook } from "./program/make-workbook";
import { PROGRAM_MESSAGES } from "./program/messages-vi";
import { openBrowser } from "./program/open-browser";
import { readOptions } from "./program/options";
import { Refusal } from "./refusal";
import { DEFAULT_USER } from "./server/people";
import { startServer } from "./server/server";

const BUNDLE = join(__dirname, "..", "..", "dist");
const SECOND_PERSON = "lan";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    say(PROGRAM_MESSAGES.usage);
    return;
  }
  if (!existsSync(join(BUNDLE, "Code.js"))) {
    throw new Refusal(PROGRAM_MESSAGES.notBuilt);
  }
  // npm runs this in the folder of the package, where the program's own workbooks are; the person's files are
  // where the person was.
  const here = process.cwd();
  const directory = options.file === undefined ? here : (process.env.INIT_CWD ?? here);
  const choice = chooseFile(options.file, options.fresh, directory);
  const shown = relative(directory, choice.path);

  mkdirSync(dirname(choice.path), { recursive: true });
  const cleanUp: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (const step of cleanUp.splice(0).reverse()) {
      await step();
    }
  };

  try {
    const workbook = await makeWorkbook(choice);
    cleanUp.push(() => workbook.close());
    const addIn = createAddIn(workbook, BUNDLE);
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

run().catch((error: unknown) => {
  process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${String(error)}\n`);
  if (error instanceof Error && !(error instanceof Refusal)) {
    console.error(error);
  }
  process.exit(1);
});
