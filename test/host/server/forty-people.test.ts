import { columnKeys } from "../../../src/core/register/columns";
import { type RunningServer, startServer } from "../../../src/host/server/server";
import { OpenBook, owner } from "../../support/add-in";
import { sampleUnit, typedRow } from "../../support/sample-rows";
import { sharedPage } from "../../support/shared-page";
import { connectClient, type SocketClient } from "../../support/socket-client";

const REGISTER = "Sáng kiến";
const PEOPLE = 40;
/** A run must come to an end by itself, whatever becomes of it. */
const LONGEST_MS = 180_000;
const MOST_BYTES = 600 * 1024 * 1024;
const applied = 5 + columnKeys.indexOf("appliedOn");
const title = 5 + columnKeys.indexOf("title");

let server: RunningServer | undefined;
const clients: SocketClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server?.close();
});

/** What one person does: enters a row, mistypes its date, and puts it right or not; the last one types over a result. */
async function enter(client: SocketClient, sheetId: number, who: number): Promise<boolean[]> {
  const row = 1 + who;
  const type = (column: number, text: string) => client.act({ kind: "type", sheetId, row, column, text });
  const done = [
    await client.act({ kind: "paste", sheetId, row, column: 5, texts: [typedRow({ title: `Dòng ${who}` })] }),
    await type(applied, "31/08/2021"),
    await type(applied, who % 2 === 0 ? "05/10/2021" : "31/08/2021"),
    await type(2, "«ghi đè»"),
  ];
  return done.map(({ ok }) => ok);
}

test(
  "forty people at once in the mode for many: no cell is lost, and every verdict is right at the end",
  async () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    expect(book.run("menuWriteValues").ok).toBe(true);
    server = await startServer({
      workbook: book.workbook,
      addIn: book.addIn,
      page: sharedPage(),
      owner: owner.name,
    });
    const { port } = server;
    const sheetId = book.tab(REGISTER).id;
    const before = process.memoryUsage().heapUsed;
    const all = Array.from({ length: PEOPLE }, (_person, who) => {
      const client = connectClient(port, { user: `nguoi-${who}` });
      clients.push(client);
      return enter(client, sheetId, who);
    });
    expect((await Promise.all(all)).flat()).toEqual(Array(4 * PEOPLE).fill(true));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(MOST_BYTES);

    const rows = Array.from({ length: PEOPLE }, (_person, who) => 1 + who);
    expect(rows.map((row) => book.cell(REGISTER, row, title).text)).toEqual(
      rows.map((row) => `Dòng ${row - 1}`),
    );
    expect(rows.map((row) => book.cell(REGISTER, row, 0).text)).toEqual(
      rows.map((row) => (row % 2 === 1 ? "Đủ điều kiện" : "Không đủ điều kiện")),
    );
    const results = () =>
      rows.map((row) => [0, 1, 2, 3, 4].map((column) => book.cell(REGISTER, row, column).text));
    const values = results();
    expect(book.run("menuRestoreFormulas").ok).toBe(true);
    expect(values).toEqual(results());
  },
  LONGEST_MS,
);
