import { readSheets } from "../../files/read-sheets";

export { readSheets };

// In a worker there is no page, and each message is a file.
if (typeof document === "undefined") {
  addEventListener("message", async ({ data }: MessageEvent<Uint8Array>) =>
    postMessage(await readSheets(data)),
  );
}
