import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Bootstrap, UnitFigures } from "../../../api/bridge";
import type { CheckScope } from "../../../api/check-scope";
import type { Programme } from "../../../core/programme/programme";
import type { Catalogue } from "../../../core/register/catalogue";
import type { Verdict } from "../../../core/words/severity";
import type { tabWords } from "../../../messages/vi/sidebar-vi";
import type { Undoing } from "../undo/use-undo";

export type TabName = keyof typeof tabWords;

/** What one view leaves for another to do. */
export interface Errand {
  /** Check the unit and show only this result. */
  verdict?: Verdict;
  /** Check these rows of the sheet. */
  rows?: { first: number; last: number };
}

/** What all views share. */
export interface AppState {
  boot: Bootstrap;
  programme: Programme;
  catalogue: Catalogue;
  /** The person's unit by its name; empty before it is chosen. */
  unit: string;
  figures: UnitFigures | null;
  setFigures(figures: UnitFigures): void;
  go(tab: TabName, errand?: Errand): void;
  /** Shows the papers of the first of these rows in the place of the tab. */
  openPapers(of: CheckScope): void;
  tab: TabName;
  errand: Errand;
  /** How often this page changed the sheet: figures and lists that are older are asked for again. */
  changes: number;
  noteChange(): void;
  undoing: Undoing;
  /** Asks for the settings anew, after they changed. */
  reload(): void;
}

export const AppContext = createContext<AppState | undefined>(undefined);

/** The shared state; only inside the app. */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp outside of App");
  return app;
}
