import type { FromFrame, ToFrame } from "./bridge/frame-messages";

/** What a dialog or sidebar may ask of the page. */
export interface FrameRequests {
  run(functionName: string, args: readonly unknown[]): Promise<ToFrame>;
  close(): void;
  setHeight(pixels: number): void;
  setWidth(pixels: number): void;
  focusEditor(): void;
}

const SANDBOX = [
  "allow-same-origin",
  "allow-forms",
  "allow-scripts",
  "allow-popups",
  "allow-downloads",
  "allow-modals",
  "allow-popups-to-escape-sandbox",
].join(" ");

/** A frame that shows one address, and the way to let go of it. */
export interface LinkedFrame {
  element: HTMLIFrameElement;
  unlink(): void;
}

/** Makes the frame of a dialog or sidebar. It has another origin: nothing but these messages goes across. */
export function linkFrame(url: string, title: string, requests: FrameRequests): LinkedFrame {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", SANDBOX);
  element.title = title;
  element.src = url;
  const { origin } = new URL(url);

  const answer = (message: ToFrame) => element.contentWindow?.postMessage(message, origin);

  const receive = (event: MessageEvent<FromFrame>) => {
    if (event.source !== element.contentWindow || event.origin !== origin) {
      return;
    }
    const message = event.data;
    switch (message.kind) {
      case "run":
        void requests
          .run(message.functionName, message.args)
          .then((result) => answer({ ...result, id: message.id }));
        break;
      case "close":
        requests.close();
        break;
      case "height":
        requests.setHeight(message.pixels);
        break;
      case "width":
        requests.setWidth(message.pixels);
        break;
      case "focusEditor":
        requests.focusEditor();
        break;
    }
  };
  window.addEventListener("message", receive);
  return { element, unlink: () => window.removeEventListener("message", receive) };
}
