import { authMode } from "./enums";
import { Service } from "./service";

export class ScriptApp extends Service {
  readonly serviceName = "ScriptApp";
  readonly AuthMode = authMode;

  getProjectTriggers(): never[] {
    return [];
  }

  getScriptId(): string {
    return `local-${this.x.book.meta.id}`;
  }
}
