/** `npm start`: the built add-in at work in a local workbook. */
import { join } from "node:path";
import { runProgram } from "../host/program/run-program";

runProgram({
  bundle: join(__dirname, "../../dist"),
  isWarm: true,
  file: join("workbooks", "so-sang-kien.ssk"),
  example: async () => (await import("./demo")).demoWorkbook(),
});
