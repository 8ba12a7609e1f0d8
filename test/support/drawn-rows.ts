import fc from "fast-check";
import type { PartialRow } from "./register-table";

/* What rows are drawn from whose verdict and phase are known from how they are drawn. */

const DAY = 24 * 60 * 60 * 1000;
export const FIRST = Date.UTC(2022, 0, 15);
export const PHASE_2 = Date.UTC(2022, 5, 2);
export const LAST = Date.UTC(2023, 7, 31);
export const days = (from: number, to: number) =>
  fc.integer({ min: 0, max: (to - from) / DAY }).map((nth) => from + nth * DAY);
export const dayText = (at: number) => {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};
export const monthText = (at: number) => dayText(at).slice("dd/".length);

export const verdicts = {
  "Đủ điều kiện": {},
  "Chờ cập nhật Cổng": { registeredAt: "" },
  "Thiếu thông tin": { novelty: "" },
  "Không đủ điều kiện": { publicOrder: "Có" },
} as const satisfies Record<string, PartialRow>;
export type Verdict = keyof typeof verdicts;

export const people = ["Xa An", "Đinh Nam", "Hà Ba"];

/** Days of registration in either window of the plan. */
export const registeredDays = fc.oneof(days(FIRST, Date.UTC(2022, 4, 30)), days(PHASE_2, LAST));
