import { randomUUID } from "node:crypto";

/** Old dialogs of long sessions are let go; nobody has hundreds open. */
const MOST_FRAMES = 200;

/** The HTML of dialogs and sidebars, each under an address nobody can guess. */
export interface Frames {
  keep(html: string): string;
  find(path: string): string | undefined;
}

const SCRIPT_OPENING = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;

/** Puts the bridge before every script of the document, without disturbing its doctype. */
function withBridge(html: string, bridge: string): string {
  let at = 0;
  for (const match of html.matchAll(SCRIPT_OPENING)) {
    const before = html.slice(at, match.index);
    if (before.trim() !== "") {
      break;
    }
    at = match.index + match[0].length;
  }
  return `${html.slice(0, at)}<script>${bridge}</script>${html.slice(at)}`;
}

/** Keeps frames; `bridge` is the script that gives them `google.script`. */
export function keepFrames(bridge: () => string): Frames {
  const documents = new Map<string, string>();
  return {
    keep(html) {
      const path = `/frame/${randomUUID()}`;
      documents.set(path, html);
      for (const oldest of documents.keys()) {
        if (documents.size <= MOST_FRAMES) {
          break;
        }
        documents.delete(oldest);
      }
      return path;
    },
    find(path) {
      const html = documents.get(path);
      return html === undefined ? undefined : withBridge(html, bridge());
    },
  };
}
