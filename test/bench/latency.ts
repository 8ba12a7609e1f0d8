import { measureLatency } from "./measure-latency";

// A process of its own: prints how long edits of a workbook of so many rows take.
measureLatency(Number(process.argv[2]))
  .then((latency) => console.log(JSON.stringify(latency)))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
