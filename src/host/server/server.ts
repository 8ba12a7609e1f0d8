import { randomUUID } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocket, WebSocketServer } from "ws";
import type { HostAddIn, HostWorkbook } from "../contract";
import { Refusal } from "../refusal";
import { keepClientMemories } from "./client-memory";
import { openDesk } from "./desk";
import { keepFrames } from "./frames";
import { addressOf, isOurs } from "./guard";
import type { ServerMessage } from "./messages";
import { SERVER_MESSAGES } from "./messages-vi";
import { bundlePage, type PageBundle } from "./page-bundle";
import { refuse, serveFrames, servePage } from "./pages";
import { gatherPeople } from "./people";
import { serveWindow } from "./windows";

/** A paste of a whole sheet fits; a mistake does not fill the memory. */
const MOST_MESSAGE_BYTES = 64 * 1024 * 1024;

/** What `startServer` needs. */
export interface ServerOptions {
  workbook: HostWorkbook;
  addIn: HostAddIn;
  /** 0, the default, takes any free one. */
  port?: number;
  /** The name of the owner; without it, whoever opens the first window. */
  owner?: string;
  /** What is served; without it, it is bundled anew. */
  page?: PageBundle;
}

/** A server that serves one workbook on this machine only. */
export interface RunningServer {
  port: number;
  /** The address of the page, for a named person if given. */
  address(user?: string): string;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      reject(taken ? new Refusal(SERVER_MESSAGES.portTaken(port)) : error);
    });
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function guarded(handle: RequestListener, port: () => number): RequestListener {
  return (request, response) => {
    if (!isOurs(request, port())) {
      refuse(response, 403);
      return;
    }
    try {
      handle(request, response);
    } catch (error) {
      // One request must not take the workbook away from everybody.
      console.error(error);
      if (response.headersSent) {
        response.destroy();
      } else {
        refuse(response, 500);
      }
    }
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Starts to serve the page of a workbook. */
export async function startServer({
  workbook,
  addIn,
  port = 0,
  owner,
  page = bundlePage(),
}: ServerOptions): Promise<RunningServer> {
  let pagePort = 0;
  let framePort = 0;
  const pageOrigin = () => `http://127.0.0.1:${pagePort}`;
  const frameOrigin = () => `http://127.0.0.1:${framePort}`;

  const people = gatherPeople(owner);
  const memories = keepClientMemories();
  const desk = openDesk(workbook, addIn);
  const frames = keepFrames(() => {
    const settings = { pageOrigin: pageOrigin(), callable: addIn.callable() };
    return `window.__bridge=${JSON.stringify(settings)};${page.bridgeJs}`;
  });
  const office = { serverId: randomUUID(), workbook, addIn, desk, frames, frameOrigin };

  const pages = createServer(guarded(servePage(page, workbook, frameOrigin), () => pagePort));
  const frameServer = createServer(guarded(serveFrames(frames, pageOrigin), () => framePort));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES });

  pages.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const url = addressOf(request);
    if (!isOurs(request, pagePort) || url?.pathname !== "/ws") {
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const person = people.personFor(url.searchParams.get("user"));
      const client = memories.of(url.searchParams.get("client") ?? randomUUID());
      webSocket.on("error", () => webSocket.terminate());
      try {
        serveWindow(webSocket, person, client, office);
      } catch (error) {
        console.error(error);
        webSocket.terminate();
      }
    });
  });

  desk.onPatches((patches) => {
    const message: ServerMessage = { kind: "patches", patches };
    const data = JSON.stringify(message);
    for (const socket of sockets.clients) {
      if (socket.readyState === WebSocket.OPEN) {
        socket.send(data);
      }
    }
  });

  framePort = await listen(frameServer, 0);
  try {
    pagePort = await listen(pages, port);
  } catch (error) {
    await closed(frameServer);
    desk.close();
    throw error;
  }

  workbook.address = `${pageOrigin()}/`;
  return {
    port: pagePort,
    address: (user) => `${pageOrigin()}/${user === undefined ? "" : `?user=${encodeURIComponent(user)}`}`,
    async close() {
      for (const socket of sockets.clients) {
        socket.terminate();
      }
      desk.close();
      await Promise.all([closed(pages), closed(frameServer)]);
    },
  };
}
