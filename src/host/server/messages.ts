/**
 * What goes over the WebSocket between a window and the server. What a window sends is validated here, at the
 * border; what the server sends is typed only.
 */
import { z } from "zod";
import type { Cost, Patch, Person, SheetInfo, UiEvent } from "../contract";
import type { WireSheet } from "./wire-sheet";

const MOST_CELL_CHARACTERS = 50_000;
const MOST_ROWS = 10_000_000;
const MOST_COLUMNS = 18_278;

const sheetId = z.number().int();
const row = z.number().int().min(0).max(MOST_ROWS);
const column = z.number().int().min(0).max(MOST_COLUMNS);
const rows = z.number().int().min(1).max(MOST_ROWS);
const columns = z.number().int().min(1).max(MOST_COLUMNS);
const text = z.string().max(MOST_CELL_CHARACTERS);
const area = { row, column, rows, columns };

const action = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("type"), sheetId, row, column, text }),
  z.object({ kind: z.literal("paste"), sheetId, row, column, texts: z.array(z.array(text)) }),
  z.object({ kind: z.literal("clear"), sheetId, ...area }),
  z.object({ kind: z.literal("insertRows"), sheetId, before: row, count: rows }),
  z.object({ kind: z.literal("deleteRows"), sheetId, row, count: rows }),
  z.object({ kind: z.literal("insertColumns"), sheetId, before: column, count: columns }),
  z.object({ kind: z.literal("deleteColumns"), sheetId, column, count: columns }),
  z.object({ kind: z.literal("moveColumns"), sheetId, column, count: columns, before: column }),
  z.object({ kind: z.literal("merge"), sheetId, ...area }),
  z.object({ kind: z.literal("addSheet"), name: z.string().max(200) }),
  z.object({ kind: z.literal("renameSheet"), sheetId, name: z.string().max(200) }),
  z.object({ kind: z.literal("deleteSheet"), sheetId }),
  z.object({ kind: z.literal("undo") }),
  z.object({ kind: z.literal("redo") }),
  z.object({
    kind: z.literal("call"),
    functionName: z.string().max(200),
    args: z.array(z.json()),
    selection: z.object({ sheetId, ...area }),
  }),
]);

const clientMessage = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("act"),
    id: z.number().int().min(1),
    /** The structure of the sheet that the person saw; see `structure-log.ts`. */
    seen: z.number().int().min(0),
    action,
  }),
  z.object({ kind: z.literal("view"), sheetId }),
]);

/** One thing a person does; applied to the workbook once, however often it is sent. */
export type Action = z.infer<typeof action>;

/** What a person does to the workbook itself; the rest are calls of the add-in. */
export type WorkbookAction = Exclude<Action, { kind: "call" }>;

/** What a window may send. */
export type ClientMessage = z.infer<typeof clientMessage>;

/** How an action ended. `value` is what a called function returned. */
export type Outcome =
  | { kind: "done"; id: number; ok: true; value?: unknown; cost?: Cost }
  | { kind: "done"; id: number; ok: false; message: string; name: string; cost?: Cost };

/** A dialog or sidebar whose HTML the frame server holds: the page gets its address only. */
export type PageEvent =
  | Exclude<UiEvent, { html: string }>
  | { kind: "dialog"; title: string; url: string; width: number; height: number; modal: boolean }
  | { kind: "sidebar"; title: string; url: string };

/** What the server sends to a window. */
export type ServerMessage =
  | {
      kind: "welcome";
      /** Differs after a restart of the server, which then remembers no action. */
      serverId: string;
      person: Person;
      workbook: string;
      sheets: readonly SheetInfo[];
      /** The origin of dialogs and sidebars. */
      frameOrigin: string;
    }
  | { kind: "view"; view: WireSheet; structure: number }
  | { kind: "patches"; patches: readonly Patch[] }
  | { kind: "ui"; event: PageEvent }
  | Outcome;

/** Reads what a window sent; undefined for what is not a message. */
export function readClientMessage(data: string): ClientMessage | undefined {
  try {
    return clientMessage.parse(JSON.parse(data));
  } catch {
    return undefined;
  }
}
