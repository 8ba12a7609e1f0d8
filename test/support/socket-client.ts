import { WebSocket } from "ws";
import type { Action, Outcome, ServerMessage } from "../../src/host/server/messages";

type Kind = ServerMessage["kind"];
type MessageOf<K extends Kind> = Extract<ServerMessage, { kind: K }>;

/** A window without a page: what goes over the wire, by hand. */
export interface SocketClient {
  /** The next message of a kind, also one that has come already. */
  next<K extends Kind>(kind: K): Promise<MessageOf<K>>;
  /** Sends an action and waits for its outcome; `seen` is the version of the sheet's structure. */
  act(action: Action, options?: { id?: number; seen?: number }): Promise<Outcome>;
  send(message: unknown): void;
  closed: Promise<number>;
  close(): void;
}

let clients = 0;

/** Connects to a server as a browser's window would. */
export function connectClient(
  port: number,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): SocketClient {
  clients += 1;
  const search = new URLSearchParams({ client: `client-${process.pid}-${clients}`, ...query });
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws?${search}`, { headers });
  const inbox: ServerMessage[] = [];
  const readers: { kind: Kind; resolve(message: ServerMessage): void }[] = [];
  const opened = new Promise<void>((resolve) => socket.once("open", resolve));
  let latest = 0;

  socket.on("error", () => undefined);
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as ServerMessage;
    const at = readers.findIndex(({ kind }) => kind === message.kind);
    if (at < 0) {
      inbox.push(message);
    } else {
      readers.splice(at, 1)[0]?.resolve(message);
    }
  });

  const next = <K extends Kind>(kind: K): Promise<MessageOf<K>> => {
    const at = inbox.findIndex((message) => message.kind === kind);
    if (at >= 0) {
      return Promise.resolve(inbox.splice(at, 1)[0] as MessageOf<K>);
    }
    return new Promise((resolve) => {
      readers.push({ kind, resolve: resolve as (message: ServerMessage) => void });
    });
  };
  const send = (message: unknown) => void opened.then(() => socket.send(JSON.stringify(message)));

  return {
    next,
    send,
    async act(action, { id, seen = 0 } = {}) {
      latest += 1;
      send({ kind: "act", id: id ?? latest, seen, action });
      return next("done");
    },
    closed: new Promise((resolve) => socket.once("close", resolve)),
    close: () => socket.close(),
  };
}
