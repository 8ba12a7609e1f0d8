import type { FileSheets } from "../../files/read-sheets";

/**
 * Reads a workbook in a worker made of the reader's own script, so that the page stays at hand: ten thousand lines keep
 * the library busy for seconds. Undefined where no worker can be made, as the frame that shows the page may forbid it.
 */
export function readApart(script: string, file: Uint8Array): Promise<FileSheets | undefined> {
  return new Promise((resolve) => {
    const address = URL.createObjectURL(
      new Blob(["globalThis.pageParts={};", script], { type: "text/javascript" }),
    );
    let worker: Worker | undefined;
    const finish = (sheets?: FileSheets) => {
      worker?.terminate();
      URL.revokeObjectURL(address);
      resolve(sheets);
    };
    try {
      worker = new Worker(address);
      worker.onmessage = ({ data }: MessageEvent<FileSheets>) => finish(data);
      // What is forbidden is told so, like an error of the script.
      worker.onerror = () => finish();
      worker.onmessageerror = () => finish();
      worker.postMessage(file);
    } catch {
      finish();
    }
  });
}
