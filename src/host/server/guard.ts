import type { IncomingMessage } from "node:http";

/** The names under which a browser on this machine reaches the loopback address. */
const LOCAL_NAMES = ["127.0.0.1", "localhost"];

/** What a request asks for; undefined when that is no address, as `//`. */
export function addressOf(request: IncomingMessage): URL | undefined {
  const base = "http://127.0.0.1";
  const path = request.url ?? "/";
  return URL.canParse(path, base) ? new URL(path, base) : undefined;
}

/** Whether a page of another site, or of another port of this machine, made the browser ask. */
export function isFromElsewhere(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

/**
 * Whether a request was meant for this server. A page of another site may make the browser send requests here;
 * a name of another site may even resolve to 127.0.0.1 (DNS rebinding). Both show in the headers.
 */
export function isOurs(request: IncomingMessage, port: number): boolean {
  const hosts = LOCAL_NAMES.map((name) => `${name}:${port}`);
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) {
    return false;
  }
  return origin === undefined || hosts.some((name) => origin === `http://${name}`);
}
