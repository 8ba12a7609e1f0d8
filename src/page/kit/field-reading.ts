import { formatInterval } from "../../core/reading/interval";
import { readInterval } from "../../core/reading/read-interval";
import { readMoney } from "../../core/reading/read-money";
import { fill } from "../../core/words/fill";
import { formatCount } from "../../core/words/number-vi";
import { unreadableReasons } from "../../messages/vi/rules-vi";
import { enterWords } from "../../messages/vi/sidebar-vi";

/** What the rules will make of a text, said while it is typed; empty when it says the same already. */
export function dateReading(text: string): string {
  const reading = readInterval(text);
  if (reading.kind === "blank") return "";
  if (reading.kind === "unreadable")
    return fill(enterWords.unread, {
      reason: fill(unreadableReasons[reading.reason] ?? "", { proposed: reading.proposed }),
    });
  const read = formatInterval(reading.interval);
  return read === text.trim() ? "" : fill(enterWords.read, { text: read });
}

/** The same for an amount. */
export function moneyReading(text: string): string {
  const reading = readMoney(text);
  if (reading.kind === "blank") return "";
  if (reading.kind === "unreadable") return fill(enterWords.unread, { reason: "" });
  const amount = fill(enterWords.money, { amount: formatCount(reading.dong) });
  return amount === text.trim() ? "" : fill(enterWords.read, { text: amount });
}

/** A day of the native picker, `2022-05-31`, as people write it; the time of day already typed is kept. */
export function pickedDay(picked: string, typed: string): string {
  const [year, month, day] = picked.split("-");
  if (!year || !month || !day) return typed;
  const time = /\b\d{1,2}:\d{2}\b/.exec(typed)?.[0];
  return `${day}/${month}/${year}${time ? ` ${time}` : ""}`;
}

/** The day that the native picker opens on. */
export function dayToPick(text: string): string {
  const reading = readInterval(text);
  if (reading.kind !== "interval" || !Number.isFinite(reading.interval.from)) return "";
  return new Date(reading.interval.from).toISOString().slice(0, 10);
}
