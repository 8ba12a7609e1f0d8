/** Runs inside a dialog or sidebar, before anything else: `google.script.run` and `google.script.host`. */
import type { BridgeSettings, FromFrame, ToFrame } from "./frame-messages";
import { toWireArguments } from "./wire-arguments";

const MOST_CONCURRENT = 10;

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  success?: SuccessHandler | undefined;
  failure?: FailureHandler | undefined;
  userObject?: unknown;
}

interface Call extends Handlers {
  functionName: string;
  args: unknown[];
}

declare global {
  interface Window {
    __bridge: BridgeSettings;
  }
}

const { pageOrigin, callable } = window.__bridge;
const running = new Map<number, Call>();
const queue: Call[] = [];
let latest = 0;

const post = (message: FromFrame) => window.parent.postMessage(message, pageOrigin);

function startNext(): void {
  while (running.size < MOST_CONCURRENT) {
    const call = queue.shift();
    if (!call) {
      return;
    }
    latest += 1;
    running.set(latest, call);
    post({ kind: "run", id: latest, functionName: call.functionName, args: call.args });
  }
}

/** What arrives of a server's error: its message and the name of the wire's own error, nothing else. */
function scriptError(message: string, name: string): Error {
  const error = new Error(message);
  error.name = name;
  delete error.stack;
  return error;
}

function finish(result: ToFrame): void {
  const call = running.get(result.id);
  running.delete(result.id);
  startNext();
  if (!call) {
    return;
  }
  if (result.ok) {
    call.success?.(result.value, call.userObject);
    return;
  }
  const error = scriptError(result.message, result.name);
  if (call.failure) {
    call.failure(error, call.userObject);
  } else {
    console.error("Uncaught", `${error.name}: ${error.message}`);
  }
}

window.addEventListener("message", (event: MessageEvent<ToFrame>) => {
  if (event.source === window.parent && event.origin === pageOrigin) {
    finish(event.data);
  }
});

function requireFunction(value: unknown, method: string): void {
  if (typeof value !== "function") {
    throw new TypeError(`${method} expects a function.`);
  }
}

/** Each `with…` gives a new runner; the one it came from stays as it was. */
function runner(handlers: Handlers): Record<string, unknown> {
  const self: Record<string, unknown> = {
    withSuccessHandler(success: SuccessHandler) {
      requireFunction(success, "withSuccessHandler");
      return runner({ ...handlers, success });
    },
    withFailureHandler(failure: FailureHandler) {
      requireFunction(failure, "withFailureHandler");
      return runner({ ...handlers, failure });
    },
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const functionName of callable) {
    self[functionName] = (...args: unknown[]) => {
      queue.push({ ...handlers, functionName, args: toWireArguments(args) });
      startNext();
    };
  }
  return Object.freeze(self);
}

const script = {
  run: runner({}),
  host: {
    origin: pageOrigin,
    close: () => post({ kind: "close" }),
    setHeight: (pixels: number) => post({ kind: "height", pixels }),
    setWidth: (pixels: number) => post({ kind: "width", pixels }),
    editor: { focus: () => post({ kind: "focusEditor" }) },
  },
};

Object.defineProperty(window, "google", { value: { script }, enumerable: true });
