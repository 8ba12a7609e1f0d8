import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Refusal } from "../host/refusal";
import { run } from "./commands";
import { WORDS } from "./messages-vi";

const root = resolve(__dirname, "../..");

async function main(): Promise<void> {
  const { values, positionals } = readOptions();
  const [command, ...files] = positionals;
  if (values.help || command === undefined) {
    console.log(WORDS.usage);
    return;
  }
  await run(command, files, {
    store: resolve(values.store ?? join(root, "workbooks/warehouse")),
    pageFile: join(root, "dist/dashboard.html"),
    now: () => new Date(),
    libraryFile: join(root, ".cache/warehouse/judge.js"),
    ...{ settings: values.settings, day: values.day, across: values.across, out: values.out, to: values.to },
    ...{ dataset: values.dataset, location: values.location, library: values.library },
    ...{ isRun: values.run ?? false, isDryRun: values["dry-run"] ?? false },
    google: {
      api: "https://bigquery.googleapis.com",
      readToken: () =>
        process.env.BIGQUERY_ACCESS_TOKEN ??
        (process.stdin.isTTY ? "" : readFileSync(process.stdin.fd, "utf8")),
      wait: (milliseconds) => setTimeout(milliseconds),
    },
    say: (line) => console.log(line),
  });
}

function readOptions() {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...{ store: text, settings: text, day: text, across: text, out: text, help: flag },
        ...{ to: text, dataset: text, location: text, library: text, run: flag, "dry-run": flag },
      },
    });
  } catch (error) {
    throw new Refusal(WORDS.unknownOption(error instanceof Error ? error.message : ""));
  }
}

// Whoever reads what is said may stop reading: `summary | head`.
process.stdout.on("error", () => process.exit());

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  console.error(error instanceof Refusal ? text : WORDS.unexpected(text));
  process.exitCode = 1;
});
