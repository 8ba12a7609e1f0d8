import type { ConditionSign, OwnKey, OwnType } from "../words/own-columns";
import type { Severity } from "../words/severity";

/** A column that only this campaign has. */
export interface OwnColumn {
  key: OwnKey;
  heading: string;
  type: OwnType;
  choices: readonly string[];
  mustBeFilled: boolean;
  clause: string;
  /** Of `Cấu hình`, from 1; 0 in a preset. */
  row: number;
}

/** One comparison of one column, as it was written. */
export interface OwnTest {
  heading: string;
  comparison: ConditionSign;
  operands: readonly string[];
}

/** A condition that only this campaign has: one of its tests has to be met. */
export interface OwnCondition {
  name: string;
  anyOf: readonly OwnTest[];
  severity: Severity | "off";
  /** What is said where it is not met. */
  sentence: string;
  clause: string;
  row: number;
}
