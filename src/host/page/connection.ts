import type { Action, ClientMessage, Outcome, ServerMessage } from "../server/messages";
import { TEXT } from "./messages-vi";

/** Applying these twice gives what applying them once gives; so they may be sent to a restarted server again. */
const REPEATABLE: readonly Action["kind"][] = ["type", "paste", "clear", "renameSheet", "merge"];

const FIRST_WAIT_MS = 150;
const LONGEST_WAIT_MS = 2000;

interface Unanswered {
  id: number;
  seen: number;
  action: Action;
  answer(outcome: Outcome): void;
}

/** The page's line to the server. What a person did is kept until the server says that it is done. */
export interface Connection {
  act(action: Action, seen: number): Promise<Outcome>;
  askView(sheetId: number): void;
  unanswered(): readonly Action[];
}

/** What the page wants to hear. */
export interface ConnectionListener {
  message(message: Exclude<ServerMessage, Outcome>): void;
  /** After each change of what is under way. */
  state(online: boolean): void;
}

function socketAddress(client: string): string {
  const address = new URL("/ws", location.href);
  address.protocol = "ws:";
  address.searchParams.set("client", client);
  const user = new URLSearchParams(location.search).get("user");
  if (user !== null) {
    address.searchParams.set("user", user);
  }
  return address.href;
}

/** Connects, and connects again whenever the line breaks. */
export function connect(listener: ConnectionListener): Connection {
  const client = crypto.randomUUID();
  let socket: WebSocket | undefined;
  let online = false;
  let serverId: string | undefined;
  let wait = FIRST_WAIT_MS;
  let latest = 0;
  let waiting: Unanswered[] = [];

  const send = (message: ClientMessage) => socket?.send(JSON.stringify(message));
  const sendAction = ({ id, seen, action }: Unanswered) => send({ kind: "act", id, seen, action });

  const settle = (outcome: Outcome) => {
    const entry = waiting.find(({ id }) => id === outcome.id);
    waiting = waiting.filter((other) => other !== entry);
    entry?.answer(outcome);
    listener.state(online);
  };

  /** A restarted server remembers no action: what it may have done before it stopped must not be done twice. */
  const resend = (restarted: boolean) => {
    for (const entry of [...waiting]) {
      if (restarted && !REPEATABLE.includes(entry.action.kind)) {
        settle({ kind: "done", id: entry.id, ok: false, name: "ScriptError", message: TEXT.restarted });
      } else {
        entry.seen = restarted ? 0 : entry.seen;
        sendAction(entry);
      }
    }
  };

  const receive = (message: ServerMessage) => {
    if (message.kind === "done") {
      settle(message);
      return;
    }
    if (message.kind === "welcome") {
      const restarted = serverId !== undefined && serverId !== message.serverId;
      serverId = message.serverId;
      online = true;
      wait = FIRST_WAIT_MS;
      resend(restarted);
      listener.state(online);
    }
    listener.message(message);
  };

  const open = () => {
    socket = new WebSocket(socketAddress(client));
    socket.addEventListener("message", ({ data }) => receive(JSON.parse(String(data)) as ServerMessage));
    socket.addEventListener("close", () => {
      online = false;
      listener.state(online);
      setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };
  open();

  return {
    act(action, seen) {
      return new Promise((answer) => {
        latest += 1;
        const entry = { id: latest, seen, action, answer };
        waiting.push(entry);
        if (online) {
          sendAction(entry);
        }
        listener.state(online);
      });
    },
    askView(sheetId) {
      if (online) {
        send({ kind: "view", sheetId });
      }
    },
    unanswered: () => waiting.map(({ action }) => action),
  };
}
