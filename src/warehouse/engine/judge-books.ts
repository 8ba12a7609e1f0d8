import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { BookTask } from "./judge-book";

type Answer = { ok: true } | { ok: false; message: string };

/** Of one thread: left alone, each collects rarely and the threads together take half as much again. */
const HEAP = { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 512 };

/** A thread that an engine can live in. */
export const threadOf = (file: string, workerData?: unknown): Worker =>
  new Worker(file, {
    execArgv: ["--require", require.resolve("tsx/cjs")],
    ...{ resourceLimits: HEAP, workerData },
  });

/** Judges workbooks, as many at a time as there are threads; each is whole on the disk before it is told. */
export async function judgeBooks<Task extends BookTask>(
  tasks: readonly Task[],
  threads: number,
  judged: (task: Task) => void,
): Promise<void> {
  const waiting = [...tasks];
  const work = async () => {
    const worker = threadOf(join(__dirname, "worker.ts"));
    try {
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        const answer = await answerOf(worker, task);
        if (!answer.ok) throw new Error(answer.message);
        judged(task);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, work));
}

function answerOf(worker: Worker, task: BookTask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = (error: unknown) => reject(error instanceof Error ? error : new Error(`exit ${error}`));
    worker.once("error", stop).once("exit", stop);
    worker.once("message", (answer: Answer) => {
      worker.off("error", stop).off("exit", stop);
      resolve(answer);
    });
    worker.postMessage(task);
  });
}
