import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How BigQuery words a refusal. */
export interface Fault {
  status: number;
  reason: string;
  message?: string;
}

/** A job that was taken, and what came of it. */
export interface TakenJob {
  id: string;
  configuration: {
    query?: { query: string };
    load?: { destinationTable: { tableId: string }; writeDisposition: string };
  };
  rows?: string;
  error?: { reason: string; message: string };
}

/** What happens to one request: it is served, refused, or cut off before or after the job is taken. */
export type Fate = Fault | "cut" | "taken and cut" | undefined;

export interface FakeBigQuery {
  address: string;
  /** In the order in which they were taken. */
  jobs: TakenJob[];
  /** `METHOD path` of every request, and the token that came with it. */
  requests: string[];
  tokens: Set<string>;
  /** Asked of every request with its number, from 1. */
  fate: (request: number) => Fate;
  /** What comes of a job, asked once when it is taken. */
  fails: (job: TakenJob) => TakenJob["error"];
  close(): Promise<void>;
}

const REFERENCE = /^\/(?:upload\/)?bigquery\/v2\/projects\/([^/]+)\/jobs(?:\/([^/]+))?$/;

/** The two routes of BigQuery's REST service by which jobs are begun and looked at, on this machine. */
export async function startFakeBigQuery(): Promise<FakeBigQuery> {
  const server = createServer((request, response) => void serve(request, response));
  const google: FakeBigQuery = {
    ...{ address: "", jobs: [], requests: [], tokens: new Set<string>() },
    ...{ fate: () => undefined, fails: () => undefined },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://fake");
    google.requests.push(`${request.method} ${request.url}`);
    google.tokens.add(request.headers.authorization ?? "");
    const fate = google.fate(google.requests.length);
    const body = await textOf(request);
    const [, , id] = REFERENCE.exec(pathname) ?? [];
    if (fate === "cut" || (fate === "taken and cut" && id !== undefined))
      return void request.socket.destroy();
    if (typeof fate === "object") return refuse(response, fate);
    if (id !== undefined) return look(response, id);
    const refusal = take(body, request.headers["content-type"] ?? "");
    if (fate === "taken and cut") return void request.socket.destroy();
    if (refusal) return refuse(response, refusal);
    send(response, 200, { status: { state: "RUNNING" } });
  }

  function take(body: string, type: string): Fault | undefined {
    const { job, rows } = partsOf(body, type);
    const { jobReference, configuration } = JSON.parse(job) as {
      jobReference: { jobId: string };
      configuration: TakenJob["configuration"];
    };
    const id = jobReference.jobId;
    if (google.jobs.some((known) => known.id === id)) return { status: 409, reason: "duplicate" };
    const taken: TakenJob = { id, configuration, ...(rows !== undefined && { rows }) };
    const error = google.fails(taken);
    google.jobs.push({ ...taken, ...(error && { error }) });
    return undefined;
  }

  /** A job is seen running once. */
  const seen = new Set<string>();
  function look(response: ServerResponse, id: string): void {
    const job = google.jobs.find((known) => known.id === id);
    if (!job) {
      refuse(response, { status: 404, reason: "notFound" });
      return;
    }
    const state = seen.has(id) ? "DONE" : "RUNNING";
    seen.add(id);
    send(response, 200, {
      status: { state, ...(state === "DONE" && job.error && { errorResult: job.error }) },
    });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  google.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return google;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** The job alone, or the two parts of an upload, by RFC 2387. */
function partsOf(body: string, type: string): { job: string; rows?: string } {
  const [, boundary] = /^multipart\/related; boundary="(.+)"$/.exec(type) ?? [];
  if (boundary === undefined) return { job: body };
  const [before, job, rows, end] = body
    .split(`--${boundary}`)
    .map((part) => part.replace(/^\r\n|\r\n$/g, ""));
  if (before !== "" || end !== "--") throw new Error("not a body of two parts");
  const contentOf = (part = "") => part.slice(part.indexOf("\r\n\r\n") + 4);
  return { job: contentOf(job), rows: contentOf(rows) };
}

const refuse = (response: ServerResponse, { status, reason, message = reason }: Fault) =>
  send(response, status, { error: { code: status, message, errors: [{ reason, message }] } });

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}
