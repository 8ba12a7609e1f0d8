import type { Calculator } from "./calculator";
import type { ChangeLog } from "./change-log";
import type { SheetNames } from "./formula";
import type { BookMeta } from "./operation";
import type { Sheet } from "./sheet";

/** What the smallest changes are made to. */
export interface BookState {
  meta: BookMeta;
  readonly sheets: Sheet[];
  readonly names: SheetNames;
  readonly log: ChangeLog;
  readonly calculator: Calculator;
  readonly properties: Map<string, Record<string, string>>;
  sheet(id: number): Sheet | undefined;
}
