import { parentPort } from "node:worker_threads";
import { type BookTask, judgeBook } from "./judge-book";

/** One workbook at a time: DuckDB calls a function of ours on the thread that asked. */
parentPort?.on("message", (task: BookTask) => {
  judgeBook(task).then(
    () => parentPort?.postMessage({ ok: true }),
    (error: unknown) =>
      parentPort?.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) }),
  );
});
