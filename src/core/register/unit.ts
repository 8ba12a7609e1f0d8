import type { Interval } from "../reading/interval";
import type { Person } from "../reading/read-people";

/** A grassroots union: a school or an office that enters initiatives; one row of `Đơn vị`. */
export interface Unit {
  code: string;
  name: string;
  cluster: string;
  /** Members of the union; absent when the tab has no number. */
  members?: number;
  /** `Email phụ trách`, as typed. */
  contact: string;
  /** CBNGNLĐ: staff of the unit. */
  staff?: number;
  /** Full-time officers of the sector union who work here (VIII.1). */
  officers: readonly Person[];
  /** The unit's own target: a number of initiatives, or a share of its head count. */
  target?: { count: number } | { share: number };
  /** The plan's propaganda was held (II): a date stands in the tab. */
  propagandaHeld: boolean;
  /** When it was held; absent when the tab says only that it was. */
  propagandaOn?: Interval;
  /** 1-based row of the table it was read from. */
  row: number;
}

/** A row of `Đơn vị` that says something twice or something unreadable; the first one counts. */
export interface UnitProblem {
  row: number;
  fault:
    | "doubledName"
    | "doubledCode"
    | "ambiguousAlias"
    | "nameMissing"
    | "unreadable"
    | "dayUnreadable"
    | "officersUnnamed";
  text: string;
  /** The row that said it first. */
  firstRow?: number;
}
