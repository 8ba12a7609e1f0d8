import type { IncomingMessage } from "node:http";

/** The names under which a browser on this machine reaches the loopback address. */
const LOCAL_NAMES = ["127.0.0.1", "localhost"];

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
