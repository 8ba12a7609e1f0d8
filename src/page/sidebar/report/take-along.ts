import type { ReportPaper } from "../../../api/bridge-report";
import { paperHtml, paperText, printedDocument } from "./paper-html";

/**
 * Puts a report on the clipboard with its tables. By the event of copying, which works in the frame of a sidebar, where
 * the newer way is forbidden; false where the press that asked for it is too long ago.
 */
export function copyPaper(paper: ReportPaper): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", paperHtml(paper));
    event.clipboardData?.setData("text/plain", paperText(paper));
    event.preventDefault();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy);
  try {
    return document.execCommand("copy") && isCopied;
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}

/** Prints a report alone, and not the page that it is asked for on. */
export function printPaper(paper: ReportPaper): void {
  const frame = document.createElement("iframe");
  frame.className = "unseen";
  frame.title = paper.tab;
  frame.srcdoc = printedDocument(paper);
  frame.onload = () => {
    const inside = frame.contentWindow;
    inside?.addEventListener("afterprint", () => frame.remove());
    inside?.print();
  };
  document.body.append(frame);
}
