import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { lateSyntax } from "./late-syntax";

export interface RemoteFile {
  name: string;
  type: "SERVER_JS" | "HTML" | "JSON";
  source: string;
}

interface RemoteScript {
  title: string;
  parentId?: string;
  files: RemoteFile[];
  versions: { versionNumber: number; description: string; files: RemoteFile[] }[];
  deployments: { deploymentId: string; versionNumber: number; description: string }[];
}

/** What the stand-in for Google's REST services holds and how it behaves. */
export interface FakeGoogle {
  address: string;
  sheets: Map<string, { title: string }>;
  scripts: Map<string, RemoteScript>;
  /** `METHOD path` of every request, in order. */
  requests: string[];
  /** Answers the next requests with this refusal, as Google words it; undefined to serve again. */
  refuse: { status: number; message: string } | undefined;
  /** Changes what is stored on its way, to see that it is noticed. */
  tamper: ((files: RemoteFile[]) => RemoteFile[]) | undefined;
  email: string;
  /** Forgets what was made: IDs begin anew. */
  restart(): void;
  close(): Promise<void>;
}

const BLANK: readonly RemoteFile[] = [
  {
    name: "appsscript",
    type: "JSON",
    source: '{\n  "timeZone": "America/New_York",\n  "runtimeVersion": "V8"\n}',
  },
  { name: "Code", type: "SERVER_JS", source: "function myFunction() {\n  \n}\n" },
];

/** Serves the routes of the Apps Script and Drive REST services that clasp uses, on this machine. */
export async function startFakeGoogle(): Promise<FakeGoogle> {
  let made = 0;
  const newId = (kind: string) => `${kind}-${String(++made).padStart(4, "0")}-${"x".repeat(30)}`;
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => send(response, 500, fault(500, String(error))));
  });
  const google: FakeGoogle = {
    address: "",
    sheets: new Map(),
    scripts: new Map(),
    requests: [],
    refuse: undefined,
    tamper: undefined,
    email: "thuky@example.test",
    restart() {
      made = 0;
      google.scripts.clear();
      google.sheets.clear();
      google.requests.length = 0;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://fake");
    const path = pathname.replace(/\/+/g, "/");
    google.requests.push(`${request.method} ${path}`);
    const body = await readJson(request);
    if (path === "/oauth2/v2/userinfo") return send(response, 200, { email: google.email, id: "1" });
    if (google.refuse)
      return send(response, google.refuse.status, fault(google.refuse.status, google.refuse.message));
    if (request.method === "POST" && path === "/drive/v3/files") {
      const id = newId("sheet");
      google.sheets.set(id, { title: String(body.name) });
      return send(response, 200, { id, name: body.name, mimeType: body.mimeType });
    }
    if (request.method === "POST" && path === "/v1/projects") return send(response, ...create(body));
    const [, scriptId = "", rest = ""] = /^\/v1\/projects\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const script = google.scripts.get(scriptId);
    if (!script) return send(response, 404, fault(404, "Requested entity was not found."));
    return send(response, ...act(script, `${request.method} ${rest}`, scriptId, body));
  }

  function create(body: Record<string, unknown>): Sent {
    const parentId = body.parentId as string | undefined;
    if (parentId !== undefined && !google.sheets.has(parentId)) {
      return [404, fault(404, "Requested entity was not found.")];
    }
    const scriptId = newId("script");
    google.scripts.set(scriptId, {
      title: String(body.title),
      ...(parentId !== undefined && { parentId }),
      files: [...BLANK],
      versions: [],
      deployments: [],
    });
    return [200, { scriptId, title: body.title, parentId }];
  }

  function act(script: RemoteScript, what: string, scriptId: string, body: Record<string, unknown>): Sent {
    switch (what) {
      case "GET content":
        return [200, { scriptId, files: script.files }];
      case "PUT content": {
        const files = body.files as RemoteFile[];
        const refusal = refusalOf(files);
        if (refusal !== undefined) return [400, fault(400, refusal)];
        script.files = google.tamper ? google.tamper(files) : files;
        return [200, { scriptId, files: script.files }];
      }
      case "POST versions": {
        const versionNumber = script.versions.length + 1;
        script.versions.push({ versionNumber, description: String(body.description), files: script.files });
        return [200, { scriptId, versionNumber, description: body.description }];
      }
      case "GET versions":
        return [200, { versions: script.versions.map(({ files: _files, ...version }) => version) }];
      case "POST deployments": {
        const deployment = {
          deploymentId: newId("deployment"),
          versionNumber: Number(body.versionNumber),
          description: String(body.description),
        };
        script.deployments.push(deployment);
        return [200, { deploymentId: deployment.deploymentId, deploymentConfig: deployment }];
      }
      case "GET deployments":
        return [
          200,
          {
            deployments: script.deployments.map((deployment) => ({
              ...deployment,
              deploymentConfig: deployment,
            })),
          },
        ];
      default:
        return [404, fault(404, `No route for ${what}.`)];
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  google.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return google;
}

type Sent = readonly [status: number, body: unknown];

/** What Apps Script says when it refuses to save; undefined when it takes the files. */
function refusalOf(files: readonly RemoteFile[]): string | undefined {
  const names = new Set(files.map(({ name }) => name));
  if (names.size < files.length) return "A file with this name already exists in the current project.";
  if (!files.some(({ name, type }) => name === "appsscript" && type === "JSON")) {
    return "The project must contain a manifest file named appsscript.";
  }
  for (const { name, type, source } of files) {
    if (type !== "SERVER_JS") continue;
    const late = syntaxOf(source);
    if (late !== undefined) return `Syntax error: ParseError: ${late} line: 1 file: ${name}.gs`;
  }
  return undefined;
}

function syntaxOf(source: string): string | undefined {
  try {
    const late = lateSyntax(source);
    return late.length > 0 ? `Unexpected token ${late.join(" ")}` : undefined;
  } catch {
    return "Unexpected token";
  }
}

const fault = (code: number, message: string) => ({ error: { code, message, errors: [{ message }] } });

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
