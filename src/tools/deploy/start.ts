import { build } from "../build/build";
import { deploy } from "./deploy";
import { readOptions } from "./options";
import { Refusal } from "./refusal";
import { startClasp } from "./run-clasp";
import { WORDS } from "./words-vi";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(WORDS.usage);
    return;
  }
  await deploy({ root: process.cwd(), options, build, clasp: startClasp, say: (line) => console.log(line) });
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
