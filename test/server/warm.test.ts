import { writeSnapshot } from "../../src/host/file/snapshot";
import type { PageBook } from "../support/page-book";
import { builtAddIn } from "../support/warm/bundle";
import { openBase } from "../trust/bases";
import { type FaultName, withFault } from "../trust/faults";
import { type Told, writerNames, writers } from "../trust/writers";

const stops: readonly FaultName[] = ["cut, committed", "cut, not committed", "writes lost"];

/** Marks of moments differ from run to run. */
const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The texts of a press are read in a fresh realm alone: both runs are to stop at the same call of the others. */
const isOther = (service: string) => !service.startsWith("Html");

/** A snapshot with each cell's look in it; in which order a cell got its looks is no difference. */
const plain = (_key: string, value: unknown): unknown => {
  const { styles, runs } = Object(value) as { styles?: readonly object[]; runs?: readonly unknown[][] };
  if (!styles || !runs) return value;
  const looks = styles.map((style) => JSON.stringify(Object.entries(style).sort()));
  const dressed = (cell: unknown) => {
    const { s } = Object(cell) as { s?: number };
    return s === undefined ? cell : { ...Object(cell), s: looks[s] };
  };
  return { ...Object(value), styles: [], runs: runs.map((run) => run.map(dressed)) };
};

/** The service calls of one request. */
function callsOf(book: PageBook, ask: (book: PageBook) => Told): number {
  let calls = 0;
  book.addIn.beforeServiceCall = (service) => {
    if (isOther(service)) calls++;
  };
  ask(book);
  return calls;
}

/** A request that fails halfway, then whole: what was told, and all that the workbook holds. */
function played(name: (typeof writerNames)[number], isWarm: boolean, calls: number) {
  const writer = writers[name];
  const book = openBase(writer.base);
  const ask = writer.prepare(openBase(writer.base));
  if (!isWarm) book.addIn = builtAddIn(book.workbook, { isWarm });
  const stop = stops[writerNames.indexOf(name) % stops.length]!;
  const failed = withFault(book, stop, Math.floor((calls * 2) / 3), () => said(book, ask), isOther);
  return {
    told: [failed, said(book, ask)],
    workbook: JSON.stringify(JSON.parse(writeSnapshot(book.workbook.book).replace(ids, "id")), plain),
  };
}

/** What reaches nobody is told by its absence. */
function said(book: PageBook, ask: (book: PageBook) => Told): Told | "nothing" {
  try {
    return ask(book);
  } catch {
    return "nothing";
  }
}

// Google gives each run a world of its own; what a run left behind in ours must not show in the next.
test.each(writerNames)("%s: a realm in which others have run gives what a fresh one gives", (name) => {
  const writer = writers[name];
  const calls = callsOf(openBase(writer.base), writer.prepare(openBase(writer.base)));
  expect(played(name, true, calls)).toEqual(played(name, false, calls));
});
