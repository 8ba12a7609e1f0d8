import type { WebSocket } from "ws";
import type { HostAddIn, HostWorkbook, Person, UiEvent } from "../contract";
import { Refusal } from "../refusal";
import type { ClientMemory } from "./client-memory";
import type { Desk } from "./desk";
import type { Frames } from "./frames";
import { type PageEvent, readClientMessage, type ServerMessage } from "./messages";
import { SERVER_MESSAGES } from "./messages-vi";
import { packSheet } from "./wire-sheet";

/** Why a connection is closed: the codes of RFC 6455. */
const UNREADABLE = 1007;
const BROKEN = 1011;

/** What all windows share. */
export interface Office {
  serverId: string;
  workbook: HostWorkbook;
  addIn: HostAddIn;
  desk: Desk;
  frames: Frames;
  frameOrigin(): string;
}

/** A frame's HTML stays here; the page learns its address. */
function forPage(event: UiEvent, { frames, frameOrigin }: Office): PageEvent {
  if (event.kind === "dialog" || event.kind === "sidebar") {
    const { html, ...rest } = event;
    return { ...rest, url: `${frameOrigin()}${frames.keep(html)}` };
  }
  return event;
}

/** Serves one window until it closes. */
export function serveWindow(
  socket: WebSocket,
  person: Person,
  client: { memory: ClientMemory; isNew: boolean },
  office: Office,
): void {
  const { workbook, addIn, desk } = office;
  const send = (message: ServerMessage) => socket.send(JSON.stringify(message));
  const show = (event: UiEvent) => send({ kind: "ui", event: forPage(event, office) });

  const sendView = (sheetId: number) => {
    try {
      const view = packSheet(workbook.view(sheetId));
      send({ kind: "view", view, structure: desk.structures.version(sheetId) });
    } catch (error) {
      // The sheet was deleted while this window asked for it; a patch has told it so, or is about to.
      if (!(error instanceof Refusal)) {
        throw error;
      }
    }
  };

  const receive = (data: string) => {
    const message = readClientMessage(data);
    if (!message) {
      socket.close(UNREADABLE);
    } else if (message.kind === "view") {
      sendView(message.sheetId);
    } else {
      const { id, seen, action } = message;
      const outcome = client.memory.once(id, () => desk.perform(person, id, seen, action, show));
      send(outcome ?? { kind: "done", id, ok: true });
    }
  };

  socket.on("message", (data) => {
    try {
      receive(String(data));
    } catch (error) {
      // One window's trouble is not the others'; it connects again by itself.
      console.error(error);
      socket.close(BROKEN);
    }
  });

  send({
    kind: "welcome",
    serverId: office.serverId,
    person,
    workbook: workbook.name,
    sheets: workbook.sheets(),
    frameOrigin: office.frameOrigin(),
  });
  if (client.isNew) {
    const opened = addIn.open(person, show);
    if (!opened.ok) {
      show({ kind: "toast", title: SERVER_MESSAGES.notOpened, message: opened.message, seconds: -1 });
    }
  }
}
