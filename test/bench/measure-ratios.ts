import { join } from "node:path";
import vm from "node:vm";
import { buildSync } from "esbuild";
import { partNames } from "../../src/core/words/summary-words";
import { processorTime } from "../support/processor-time";
import { generateRegister, generateUnits } from "./generate-register";
import { medianOf } from "./median";
import { bareRealm, compileBundle } from "./realm";

/** Processor times as ratios, which say more than seconds of a machine that others use too. */
export interface Ratios {
  /** `SK_KIEMTRA` to the least that any judge must do with the same rows. */
  check: number;
  /** All parts of `SK_TONGHOP` in one call to `SK_KIEMTRA` of the same rows. */
  summary: number;
}

const TIMES = 5;

/** Each run in a realm of its own, the ones that are compared in turn. */
export function measureRatios(checkedRows: number, summedRows: number, times = TIMES): Ratios {
  const bundle = compileBundle();
  const parts = Object.values(partNames).join("; ");
  const check = (rows: number) => runner(bundle, "SK_KIEMTRA", rows);
  return {
    check: ratioOf(times, check(checkedRows), runner(compileLeast(), "leastJudge", checkedRows)),
    summary: ratioOf(times, runner(bundle, "SK_TONGHOP", summedRows, parts), check(summedRows)),
  };
}

function ratioOf(times: number, run: () => number, base: () => number): number {
  const bases: number[] = [];
  const time = medianOf(times, () => {
    bases.push(base());
    return run();
  });
  return time / medianOf(times, () => bases.pop()!);
}

function runner(bundle: vm.Script, name: string, rowCount: number, ...more: readonly string[]): () => number {
  const [rows, units] = [generateRegister(rowCount), generateUnits()];
  return () => {
    const realm = bareRealm(bundle);
    const [table, unitTable] = [realm.table(rows), realm.table(units)];
    return processorTime(() => realm.call(name, table, [], unitTable, ...more), 1);
  };
}

function compileLeast(): vm.Script {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "least-judge.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "least",
    target: "es2019",
  });
  return new vm.Script(`${outputFiles[0]!.text}\nvar leastJudge = least.leastJudge;`);
}
