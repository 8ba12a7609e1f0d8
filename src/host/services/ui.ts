import { button, buttonSet } from "./enums";
import { notEmulated, notPermitted } from "./exception";
import type { HtmlOutput } from "./html-output";
import { Menu } from "./menu";
import { enumName, Service } from "./service";

const scope = "https://www.googleapis.com/auth/script.container.ui";

/** Menus, dialogs and the sidebar of the window that the script runs for. */
export class Ui extends Service {
  readonly serviceName = "Ui";
  readonly Button = button;
  readonly ButtonSet = buttonSet;

  createMenu(caption: string): Menu {
    return new Menu(this.x, String(caption));
  }

  createAddonMenu(): Menu {
    return new Menu(this.x, this.x.book.meta.name);
  }

  /** Shows the text and goes on: there is nobody to wait for here, so only an OK can be answered. */
  alert(a: string, b?: unknown, c?: unknown): unknown {
    this.#full("alert");
    const buttons = [b, c].map(enumName).find((name) => name !== undefined) ?? "OK";
    if (buttons !== "OK") throw notEmulated(`Ui.alert with ButtonSet.${buttons}`);
    const hasTitle = typeof b === "string";
    const [title, message] = hasTitle ? [String(a), b] : ["", String(a)];
    this.x.show({ kind: "alert", title, message });
    return button.get("OK");
  }

  showSidebar(page: HtmlOutput): void {
    this.#full("showSidebar");
    this.x.show({ kind: "sidebar", title: page.getTitle() || "Thanh bên", html: page.getContent() });
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#dialog("showModalDialog", page, title, true);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#dialog("showModelessDialog", page, title, false);
  }

  #dialog(call: string, page: HtmlOutput, title: string, modal: boolean): void {
    this.#full(call);
    const width = page.getWidth() ?? 600;
    const height = page.getHeight() ?? 450;
    this.x.show({ kind: "dialog", title: String(title), html: page.getContent(), width, height, modal });
  }

  #full(call: string): void {
    if (this.x.authority !== "FULL") throw notPermitted(`Ui.${call}`, scope);
  }
}
