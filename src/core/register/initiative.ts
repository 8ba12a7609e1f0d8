import type { Cell } from "../reading/cell";
import type { DecisionReading } from "../reading/read-decision";
import type { IntervalReading } from "../reading/read-interval";
import type { MoneyReading } from "../reading/read-money";
import type { Person } from "../reading/read-people";
import type { YesNoReading } from "../reading/read-yes-no";
import type { UnitReading } from "./catalogue";
import type { ChoiceReading } from "./choice-reader";
import type { ColumnKey } from "./columns";

/** A text cell: `error` is an error cell of the sheet, which is no answer. */
export interface TextReading {
  text: string;
  error: boolean;
}

/** One row of the register, read: the meaning of each cell, nothing judged. */
export interface Initiative {
  /** 1-based row of the table it was read from. */
  row: number;
  unit: UnitReading;
  title: TextReading;
  authors: readonly Person[];
  audience: ChoiceReading;
  kind: ChoiceReading;
  /** Whether its kind is one that must have been accepted (IV.2.3). */
  isTopic: boolean;
  topicLevel: ChoiceReading;
  appliedOn: IntervalReading;
  recognisedOn: IntervalReading;
  recognisedBy: ChoiceReading;
  decisionNumber: DecisionReading;
  acceptedOn: IntervalReading;
  effectConfirmed: YesNoReading;
  novelty: YesNoReading;
  benefitValue: MoneyReading;
  socialBenefit: TextReading;
  ipProtected: YesNoReading;
  publicOrder: YesNoReading;
  registeredAt: IntervalReading;
  reviewed: YesNoReading;
  /** The cells that the campaign's own rules look at, as they are. */
  own: ReadonlyMap<ColumnKey, Cell>;
}
