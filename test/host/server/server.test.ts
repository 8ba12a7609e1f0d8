import { once } from "node:events";
import { request } from "node:http";
import { createConnection } from "node:net";
import { type RunningServer, startServer } from "../../../src/host/server/server";
import { type FakeCall, fakeAddIn, fakeWorkbook } from "../../support/fake-host";
import { sharedPage } from "../../support/shared-page";
import { connectClient, type SocketClient } from "../../support/socket-client";

const page = sharedPage();
const clients: SocketClient[] = [];
let server: RunningServer;
let workbook = fakeWorkbook();

const SELECTION = { sheetId: 1, row: 0, column: 0, rows: 1, columns: 1 };

const addIn = fakeAddIn({
  date: () => ({ at: new Date(0) }),
  echo: ({ args }: FakeCall) => args,
  fails: () => {
    throw new Error("Thiếu cột Mã");
  },
  sidebar: ({ show }: FakeCall) =>
    show({ kind: "sidebar", title: "T", html: "<!doctype html><p>xin chào</p>" }),
});

beforeEach(async () => {
  workbook = fakeWorkbook([{ cells: [["a"], ["b"], ["c"]] }]);
  server = await startServer({ workbook, addIn, page });
});

afterEach(async () => {
  for (const client of clients.splice(0)) {
    client.close();
  }
  await server.close();
});

function connect(query: Record<string, string> = {}, headers: Record<string, string> = {}): SocketClient {
  const client = connectClient(server.port, query, headers);
  clients.push(client);
  return client;
}

function get(path: string, headers: Record<string, string> = {}, port = server.port) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const call = request({ host: "127.0.0.1", port, path, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          body += chunk;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      call.on("error", reject).end();
    },
  );
}

const type = (row: number, text: string) => ({ kind: "type", sheetId: 1, row, column: 0, text }) as const;

describe("the border", () => {
  test("another host name is refused, whatever it resolves to", async () => {
    expect((await get("/", { Host: `evil.example:${server.port}` })).status).toBe(403);
    expect((await get("/", { Host: "127.0.0.1" })).status).toBe(403);
    expect((await get("/")).status).toBe(200);
  });

  test("another origin is refused, for pages and sockets", async () => {
    expect((await get("/page.js", { Origin: "https://evil.example" })).status).toBe(403);
    expect(await connect({}, { Origin: "https://evil.example" }).closed).toBe(1006);
    const own = connect({}, { Origin: `http://127.0.0.1:${server.port}` });
    expect((await own.next("welcome")).workbook).toBe("Sổ thử");
  });

  test("localhost leads to the one address that dialogs know", async () => {
    const answer = await get("/?user=lan", { Host: `localhost:${server.port}` });
    expect(answer.headers.location).toBe(`http://127.0.0.1:${server.port}/?user=lan`);
  });

  test("another site cannot fetch a download", async () => {
    for (const site of ["cross-site", "same-site"]) {
      expect((await get("/download/sheet.csv?sheet=1", { "Sec-Fetch-Site": site })).status).toBe(403);
    }
    expect((await get("/download/sheet.csv?sheet=1", { "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
    expect((await get("/download/sheet.csv?sheet=1")).body).toBe("\ufeffa\r\nb\r\nc\r\n");
  });

  test("what is no address, and what fails, ends no more than the request", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    expect((await get("//")).status).toBe(400);
    workbook.content = () => {
      throw new Error("broken");
    };
    expect((await get("/download/workbook.xlsx")).status).toBe(500);
    expect((await get("/")).status).toBe(200);
    const socket = createConnection(server.port, "127.0.0.1");
    socket.write(
      `GET // HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toContain(" 403 ");
    jest.restoreAllMocks();
  });

  test("what is no message ends the connection", async () => {
    const client = connect();
    client.send({
      kind: "act",
      id: 1,
      seen: 0,
      action: { kind: "type", sheetId: 1, row: -1, column: 0, text: "x" },
    });
    expect(await client.closed).toBe(1007);
    expect(workbook.log).toEqual([]);
  });

  test("a taken port is told in one sentence", async () => {
    await expect(startServer({ workbook, addIn, page, port: server.port })).rejects.toThrow(
      `Cổng ${server.port}`,
    );
  });
});

describe("actions", () => {
  test("a resent action is applied once, and answered again", async () => {
    const first = connect({ client: "one" });
    expect(await first.act(type(0, "x"))).toMatchObject({ ok: true });
    first.close();
    await first.closed;
    const again = connect({ client: "one" });
    expect(await again.act(type(0, "x"), { id: 1 })).toMatchObject({ id: 1, ok: true });
    expect(workbook.log).toEqual(["type 0,0 x"]);
  });

  test("two windows see each other, the writer before the acknowledgement", async () => {
    const writer = connect({ user: "An" });
    const reader = connect({ user: "Bình" });
    expect((await writer.next("welcome")).person).toEqual({
      name: "An",
      email: "an@example.com",
      owner: true,
    });
    expect((await reader.next("welcome")).person).toEqual({
      name: "Bình",
      email: "binh@example.com",
      owner: false,
    });
    await writer.act(type(0, "mới"));
    const changes = [{ row: 0, column: 0, cell: { text: "mới" } }];
    expect((await reader.next("patches")).patches).toEqual([{ kind: "cells", sheetId: 1, changes }]);
    expect((await writer.next("patches")).patches).toHaveLength(1);
  });

  test("a refusal arrives as its sentence", async () => {
    expect(await connect().act(type(0, "cấm"))).toMatchObject({
      ok: false,
      message: "Giá trị này không được phép.",
    });
  });

  test("text typed while another inserts a row goes to the row it was meant for", async () => {
    const [an, binh] = [connect({ user: "an" }), connect({ user: "binh" })];
    await an.act({ kind: "insertRows", sheetId: 1, before: 0, count: 2 });
    await binh.act(type(1, "b2"), { seen: 0 });
    expect(workbook.log).toEqual(["insertRows 0,2", "type 3,0 b2"]);
    await an.act({ kind: "deleteRows", sheetId: 1, row: 3, count: 1 }, { seen: 1 });
    expect(await binh.act(type(3, "weg"), { seen: 1 })).toMatchObject({ ok: false, name: "Refusal" });
  });

  test("a view carries the version that its actions are to name", async () => {
    const client = connect();
    await client.act({ kind: "insertColumns", sheetId: 1, before: 0, count: 1 });
    client.send({ kind: "view", sheetId: 1 });
    expect(await client.next("view")).toMatchObject({
      structure: 1,
      view: {
        rows: [
          [0, [0, "a"]],
          [1, [0, "b"]],
          [2, [0, "c"]],
        ],
      },
    });
  });
});

describe("calls of the add-in", () => {
  const call = (functionName: string, args: string[] = []) =>
    connect().act({ kind: "call", functionName, args, selection: SELECTION });

  test("a value arrives, a Date anywhere makes it null, an error keeps its message", async () => {
    expect(await call("echo", ["á"])).toMatchObject({ ok: true, value: ["á"], cost: { total: 12 } });
    expect(await call("date")).toMatchObject({ ok: true, value: null });
    expect(await call("fails")).toMatchObject({ ok: false, message: "Thiếu cột Mã" });
  });

  test("only what the add-in offers may be called", async () => {
    expect(await call("onOpen_")).toMatchObject({ ok: false, name: "Refusal" });
  });

  test("a sidebar's HTML is served from another origin, to be shown in this page only", async () => {
    const client = connect();
    await client.act({ kind: "call", functionName: "sidebar", args: [], selection: SELECTION });
    const { event } = await client.next("ui");
    const { port, origin, pathname } = new URL(event.kind === "sidebar" ? event.url : "");
    expect(origin).not.toBe(`http://127.0.0.1:${server.port}`);
    const frame = await get(pathname, {}, Number(port));
    expect(frame.body).toMatch(/^<!doctype html><script>.*<\/script><p>xin chào<\/p>$/s);
    expect(frame.headers["content-security-policy"]).toContain(
      `frame-ancestors http://127.0.0.1:${server.port}`,
    );
    expect((await get("/frame/other", {}, Number(port))).status).toBe(404);
  });
});
