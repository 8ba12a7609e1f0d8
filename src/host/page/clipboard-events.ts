import type { Commands } from "./commands";
import type { Editor } from "./editor";
import { TEXT } from "./messages-vi";
import type { Toast } from "./toasts";

/** What the clipboard acts on. */
export interface ClipboardHooks {
  commands: Commands;
  editor: Editor;
  toast(toast: Toast): void;
}

/** Copy, cut and paste of cells by key; while a text is being edited they belong to the text. */
export function watchClipboard({ commands, editor }: ClipboardHooks): void {
  for (const kind of ["copy", "cut"] as const) {
    editor.field.addEventListener(kind, (event) => {
      if (!editor.isEditing()) {
        event.preventDefault();
        event.clipboardData?.setData("text/plain", commands.copy());
        if (kind === "cut") {
          commands.clear();
        }
      }
    });
  }
  editor.field.addEventListener("paste", (event) => {
    if (!editor.isEditing()) {
      event.preventDefault();
      commands.paste(event.clipboardData?.getData("text/plain") ?? "");
    }
  });
}

/** The same from a menu, where the browser may refuse. */
export async function clipboardByMenu(
  kind: "cut" | "copy" | "paste",
  { commands, toast }: ClipboardHooks,
): Promise<void> {
  try {
    if (kind === "paste") {
      commands.paste(await navigator.clipboard.readText());
      return;
    }
    await navigator.clipboard.writeText(commands.copy());
    if (kind === "cut") {
      commands.clear();
    }
  } catch {
    toast({ title: TEXT.notDone, message: TEXT.clipboardUnavailable, kind: "error" });
  }
}
