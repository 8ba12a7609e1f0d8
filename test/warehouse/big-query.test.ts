import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnKeys, columns } from "../../src/core/register/columns";
import { Refusal } from "../../src/host/refusal";
import type { Options } from "../../src/warehouse/commands";
import { piecesOf, statements } from "../../src/warehouse/export/data-set";
import { Store } from "../../src/warehouse/store/store";
import { type FakeBigQuery, startFakeBigQuery } from "../support/fake-big-query";
import { ask as askWarehouse, at, libraryFile, said, useWarehouse } from "../support/warehouse-folder";

const TOKEN = "ya29.a-token";
let google: FakeBigQuery;
let waits: number[];

/** A register with these titles. */
const put = (name: string, ...titles: string[]) => {
  const rows = titles.map((title) => columnKeys.map((key) => (key === "title" ? title : "")));
  const lines = [Object.values(columns).map(({ heading }) => heading), ...rows];
  writeFileSync(
    at(`${name}.csv`),
    lines.map((cells) => `${cells.map((cell) => `"${cell}"`).join()}\n`).join(""),
  );
};

const ask = (command: string, files: readonly string[], more: Partial<Options>) =>
  askWarehouse(command, files, {
    google: {
      api: google.address,
      readToken: () => `${TOKEN}\n`,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    },
    ...more,
  });
const send = (more: Partial<Options> = {}) =>
  ask("export", [], {
    ...{ to: "bigquery", isRun: true, dataset: "du-an.kho", location: "asia-southeast1" },
    library: "gs://cua-toi/judge.js",
    ...more,
  });
const refusalOf = async (work: Promise<void>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
};

useWarehouse();
beforeEach(async () => {
  waits = [];
  google = await startFakeBigQuery();
  put("mot", "Bài một", "“Hai\ndòng”");
  put("hai", "Bài hai", "Bài ba");
  await ask("load", [at("mot.csv"), at("hai.csv")], {});
});
afterEach(() => google.close());

/** What is done once each, in order, however often it was asked for. */
const done = () =>
  google.jobs.map(({ configuration: { load, query } }) => load?.destinationTable.tableId ?? query!.query);
const wantedDone = () => {
  const made = statements({ dataset: "du-an.kho", library: "gs://cua-toi/judge.js" });
  return [
    ...made.judge.map(({ sql }) => sql),
    ...["workbook_order", "contexts", "source_rows"],
    ...made.count.map(({ sql }) => sql),
  ];
};

test("the judge is tried before any row is sent; every table is replaced whole", async () => {
  await send();
  expect(done()).toEqual(wantedDone());
  const loads = google.jobs.flatMap(({ configuration: { load }, rows }) => (load ? [{ load, rows }] : []));
  expect(loads.map(({ load }) => load.writeDisposition)).toEqual(Array(3).fill("WRITE_TRUNCATE"));
  const lines = loads.map(({ rows }) =>
    rows!
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as object),
  );
  expect(lines.map((rows) => rows.length)).toEqual([2, 2, 4]);
  expect(lines[2]!.map((row) => Object.keys(row))).toEqual(Array(4).fill(["workbook", "line", "cells"]));
  for (const request of google.requests)
    expect(request).toMatch(/^(POST|GET) \/(upload\/)?bigquery\/v2\/projects\/du-an\/jobs/);
  // A run that has come to its end is over: the next one is another.
  expect(readdirSync(at("store"))).not.toContain("bigquery.json");
  await send();
  expect(done()).toEqual([...wantedDone(), ...wantedDone()]);
});

test("the token goes to Google alone", async () => {
  google.fate = (request) =>
    request === 2 ? { status: 400, reason: "invalid", message: `no ${TOKEN}` } : undefined;
  const refusal = await refusalOf(send());
  expect([...google.tokens]).toEqual([`Bearer ${TOKEN}`]);
  for (const text of [refusal, ...said, ...google.requests]) expect(text).not.toContain(TOKEN);
  for (const file of readdirSync(at("store")))
    expect(readFileSync(join(at("store"), file), "utf8")).not.toContain(TOKEN);
});

test.each([
  [401, "authError"],
  [403, "accessDenied"],
  [403, "quotaExceeded"],
  [404, "notFound"],
  [400, "invalid"],
])("%i %s is said once, and what was asked for goes on when it is mended", async (status, reason) => {
  google.fate = (request) => (request === 5 ? { status, reason, message: "Vì thế." } : undefined);
  const refusal = await refusalOf(send());
  if (status !== 401) expect(refusal).toContain("Vì thế.");
  expect(google.requests).toHaveLength(5);
  google.fate = () => undefined;
  await send();
  expect(done()).toEqual(wantedDone());
});

test.each([
  { status: 500, reason: "backendError" },
  { status: 503, reason: "" },
  { status: 403, reason: "rateLimitExceeded" },
  "cut",
  "taken and cut",
] as const)("%p passes by itself: asked again after longer and longer waits", async (fate) => {
  google.fate = (request) => (request <= 2 ? fate : undefined);
  await send();
  expect(waits.slice(0, 2)).toEqual([1000, 2000]);
  expect(done()).toEqual(wantedDone());
});

test("what does not pass ends in a sentence after six tries", async () => {
  google.fate = () => ({ status: 503, reason: "backendError" });
  await refusalOf(send());
  expect(google.requests).toHaveLength(6);
  expect(google.jobs).toEqual([]);
});

test("killed between any two requests and started again, every job is taken once", async () => {
  await send();
  const whole = google.requests.length;
  for (let last = 1; last < whole; last++) {
    google.jobs.length = 0;
    const before = google.requests.length;
    // From here on nobody hears an answer, whether the job was taken or not.
    google.fate = (request) => (request - before < last ? undefined : last % 2 ? "cut" : "taken and cut");
    await refusalOf(send());
    google.fate = () => undefined;
    await send();
    expect(done()).toEqual(wantedDone());
    expect(new Set(google.jobs.map(({ id }) => id)).size).toBe(google.jobs.length);
  }
});

test("a job that comes to nothing is asked for anew where that passes by itself, and told where not", async () => {
  const failing = (reason: string, times: number) => {
    let left = times;
    return () => (left-- > 0 ? { reason, message: "Vì thế." } : undefined);
  };
  google.fails = failing("backendError", 2);
  await send();
  expect(done().filter((each) => each === wantedDone()[0])).toHaveLength(3);
  google.jobs.length = 0;
  google.fails = failing("backendError", 3);
  expect(await refusalOf(send())).toContain("Vì thế.");
  google.jobs.length = 0;
  google.fails = ({ configuration }) =>
    configuration.load ? { reason: "accessDenied", message: "Vì thế." } : undefined;
  expect(await refusalOf(send())).toContain("Vì thế.");
  const used = google.jobs.map(({ id }) => id);
  google.fails = () => undefined;
  await send();
  expect(done().slice(used.length)).toEqual(wantedDone());
});

test("no row leaves the machine where the judge at the other end judges otherwise", async () => {
  google.fails = ({ configuration: { query } }) =>
    query?.query.includes("SHA256") ? { reason: "invalidQuery", message: "otherwise" } : undefined;
  await refusalOf(send());
  expect(google.jobs.filter(({ rows }) => rows !== undefined)).toEqual([]);
});

test.each([
  { dataset: "kho" },
  { dataset: "du-an.kho`; DROP" },
  { location: "" },
  { library: 'gs://x/judge.js"]' },
  { library: "judge.js" },
])("%p is refused before anything is asked", async (more) => {
  await refusalOf(send(more));
  expect(google.requests).toEqual([]);
});

test.each(["", "  ", "hai từ\n"])("without a token nothing is asked (%p)", async (token) => {
  const google = { api: "http://127.0.0.1:1", readToken: () => token, wait: () => Promise.resolve() };
  expect(await refusalOf(send({ google }))).not.toContain("hai từ");
});

test("another workbook makes another run of what was cut off", async () => {
  google.fate = (request) => (request > 4 ? "cut" : undefined);
  await refusalOf(send());
  const used = google.jobs.map(({ id }) => id);
  google.fate = () => undefined;
  put("mot", "Bài bốn");
  await ask("load", [at("mot.csv")], {});
  await send();
  expect(done().slice(used.length)).toEqual(wantedDone());
  expect(new Store(at("store"), libraryFile).books()).toHaveLength(2);
});

test("rows are cut into pieces between lines, and none is empty but the only one", () => {
  const pieces = (most: number, ...rows: string[]) => [...piecesOf(rows, most)].map(String);
  expect(pieces(4, "a", "b", "c")).toEqual(["a\nb\n", "c\n"]);
  expect(pieces(3, "a", "b")).toEqual(["a\n", "b\n"]);
  expect(pieces(2, "dài", "b")).toEqual(["dài\n", "b\n"]);
  expect(pieces(2)).toEqual([""]);
});

test("a statement names whatever is made or loaded with its data set, and nothing else", () => {
  const made = statements({ dataset: "p.d" });
  const named = [...made.judge, ...made.count].flatMap(({ sql }) => [...sql.matchAll(/`p\.d\.(\w+)`/g)]);
  const names = new Set(named.map(([, name]) => name));
  const bare = statements({});
  for (const { name, sql } of [...bare.judge, ...bare.count]) {
    const other = [...made.judge, ...made.count].find((each) => each.name === name)!;
    expect(other.sql.replace(/`p\.d\.(\w+)`/g, "$1")).toBe(sql);
  }
  for (const [, name] of bare.count.flatMap(({ sql }) => [...sql.matchAll(/\b(?:TABLE|VIEW) (\w+) AS/g)]))
    expect(names).toContain(name);
  const left = made.count
    .flatMap(({ sql }) => [...sql.matchAll(/\b(?:FROM|JOIN) (\w+)/g)])
    .map(([, name]) => name);
  // Common table expressions.
  for (const name of left) expect(names).not.toContain(name);
});
