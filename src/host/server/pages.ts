import type { IncomingMessage, ServerResponse } from "node:http";
import type { HostWorkbook } from "../contract";
import { exportCsv } from "../import-export/export-csv";
import { exportXlsx } from "../import-export/export-xlsx";
import { printPage } from "../print/print-page";
import { readPrintOptions } from "../print/read-options";
import type { Frames } from "./frames";
import { addressOf, isFromElsewhere } from "./guard";
import type { PageBundle } from "./page-bundle";

const COMMON_HEADERS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function send(
  response: ServerResponse,
  type: string,
  body: string | Buffer,
  more: Record<string, string> = {},
) {
  response.writeHead(200, { ...COMMON_HEADERS, "Content-Type": type, ...more }).end(body);
}

/** Answers what is not there, or not for the one who asks. */
export function refuse(response: ServerResponse, status: 400 | 403 | 404 | 405 | 500): void {
  response.writeHead(status, { ...COMMON_HEADERS, "Content-Type": "text/plain" }).end(String(status));
}

/** A file name in Vietnamese needs the encoded form of the header. */
function attachment(name: string): Record<string, string> {
  return { "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
}

function download(workbook: HostWorkbook, url: URL, response: ServerResponse): void {
  if (url.pathname === "/download/workbook.xlsx") {
    const sheets = workbook.sheets().map(({ id }) => workbook.content(id));
    send(response, XLSX_TYPE, exportXlsx(sheets), attachment(`${workbook.name}.xlsx`));
    return;
  }
  const sheet = workbook.sheets().find(({ id }) => String(id) === url.searchParams.get("sheet"));
  if (url.pathname !== "/download/sheet.csv" || !sheet) {
    refuse(response, 404);
    return;
  }
  const body = exportCsv(workbook.view(sheet.id), workbook.content(sheet.id));
  send(response, "text/csv; charset=utf-8", body, attachment(`${workbook.name} – ${sheet.name}.csv`));
}

/** What every page of ours may load: its own files and nothing from elsewhere. */
function policy(frames: string): Record<string, string> {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      `frame-src ${frames}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  };
}

function print(workbook: HostWorkbook, url: URL, response: ServerResponse): void {
  const sheet = workbook.sheets().find(({ id }) => String(id) === url.searchParams.get("sheet"));
  if (!sheet) {
    refuse(response, 404);
    return;
  }
  const options = readPrintOptions(url.searchParams, sheet);
  const html = printPage(workbook.view(sheet.id), workbook.name, options);
  send(response, "text/html; charset=utf-8", html, policy("'none'"));
}

/** Serves the page and the downloads. */
export function servePage(
  page: PageBundle,
  workbook: HostWorkbook,
  frameOrigin: () => string,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const url = addressOf(request);
    if (url === undefined) {
      refuse(response, 400);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuse(response, 405);
      return;
    }
    if (request.headers.host?.startsWith("localhost:")) {
      // Two names would be two origins; dialogs talk to one.
      const address = `http://${request.headers.host.replace("localhost", "127.0.0.1")}${url.pathname}${url.search}`;
      response.writeHead(302, { ...COMMON_HEADERS, Location: address }).end();
    } else if (url.pathname === "/") {
      send(response, "text/html; charset=utf-8", page.html, policy(frameOrigin()));
    } else if (url.pathname === "/page.js") {
      send(response, "text/javascript; charset=utf-8", page.js);
    } else if (url.pathname === "/print.js") {
      send(response, "text/javascript; charset=utf-8", page.printJs);
    } else if (url.pathname === "/page.css") {
      send(response, "text/css; charset=utf-8", page.css);
    } else if (url.pathname.startsWith("/download/") || url.pathname === "/print") {
      // Another page may not even make the browser fetch a download.
      if (isFromElsewhere(request)) {
        refuse(response, 403);
      } else if (url.pathname === "/print") {
        print(workbook, url, response);
      } else {
        download(workbook, url, response);
      }
    } else {
      refuse(response, 404);
    }
  };
}

/** Serves dialogs and sidebars, from an origin of their own: they cannot reach into the page. */
export function serveFrames(
  frames: Frames,
  pageOrigin: () => string,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const html = frames.find(request.url ?? "");
    if (request.method !== "GET" || html === undefined) {
      refuse(response, 404);
      return;
    }
    // On Google a frame may load files over https. Here nothing may leave the machine.
    send(response, "text/html; charset=utf-8", html, {
      "Content-Security-Policy": [
        "default-src 'unsafe-inline' data: blob:",
        `frame-ancestors ${pageOrigin()}`,
      ].join("; "),
    });
  };
}
