import type { MenuEntry } from "../contract";
import type { Execution } from "./execution";
import { Service } from "./service";

/** A menu in the making; `addToUi` hangs it up, in place of one of the same name. */
export class Menu extends Service {
  readonly serviceName = "Menu";
  readonly entries: MenuEntry[] = [];

  constructor(
    x: Execution,
    readonly caption: string,
  ) {
    super(x);
  }

  addItem(caption: string, functionName: string): this {
    this.entries.push({ label: String(caption), functionName: String(functionName) });
    return this;
  }

  addSeparator(): this {
    this.entries.push({});
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push({ label: menu.caption, items: menu.entries });
    return this;
  }

  addToUi(): void {
    const { menus } = this.x.shared;
    const own = menus.get(this.x.person.email) ?? new Map<string, readonly MenuEntry[]>();
    menus.set(this.x.person.email, own);
    own.set(this.caption, this.entries);
    this.x.show({ kind: "menu", menus: [...own].map(([name, items]) => ({ name, items })) });
  }
}
