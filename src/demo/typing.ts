import type { CellInit } from "../host/model/create-book";
import type { DemoUnit } from "./demo-units";
import type { Chance } from "./random";

/** Hours that the province's clock is ahead of UTC. */
const ZONE = 7;

/** Days are counted from 01/9/2021, the day from which initiatives are admitted. */
const utcOf = (day: number, hour = 0, minute = 0) => Date.UTC(2021, 8, 1 + day, hour, minute);

/** A day as people enter it: a date cell mostly, else text in one of the forms of real lists. */
export function typeDay(day: number, chance: Chance): CellInit {
  if (chance.happens(0.72)) return new Date(utcOf(day, -ZONE));
  const { d, m, y } = partsOf(day);
  return chance.pick([
    `${d}/${m}/${y}`,
    `${two(d)}/${two(m)}/${y}`,
    `${d}.${m}.${y}`,
    `${two(d)}-${two(m)}-${y}`,
    `ngày ${d} tháng ${two(m)} năm ${y}`,
    `Ngày ${d}/${m}/${y}`,
    ` ${d}/${m}/${y} `,
  ]);
}

/** A month alone, as plans and minutes give it. */
export function typeMonth(day: number, chance: Chance): string {
  const { m, y } = partsOf(day);
  return chance.pick([`${two(m)}.${y}`, `Tháng ${m}/${y}`, `tháng ${m} năm ${y}`, `${two(m)}/${y}`]);
}

/** A day with its hour, as the portal shows it. */
export function typeMoment(day: number, chance: Chance): CellInit {
  const [hour, minute] = [chance.between(7, 21), chance.between(0, 59)];
  if (chance.happens(0.75)) return new Date(utcOf(day, hour - ZONE, minute));
  const { d, m, y } = partsOf(day);
  return chance.pick([
    `${two(d)}/${two(m)}/${y} ${two(hour)}:${two(minute)}`,
    `${hour}h${two(minute)}, ngày ${d}/${m}/${y}`,
    `${hour} giờ ${minute} phút ngày ${d}/${m}/${y}`,
    `${d}/${m}/${y}`,
  ]);
}

/** The day as the plan's own texts give it. */
export function writeDay(day: number): string {
  const { d, m, y } = partsOf(day);
  return `${two(d)}/${two(m)}/${y}`;
}

export const typeYes = (chance: Chance): CellInit =>
  chance.pick<CellInit>(["Có", "Có", "Có", "Có", "có", "x", true, "Rồi"]);
export const typeNo = (chance: Chance): CellInit =>
  chance.pick(["Không", "Không", "Không", "không", "ko", "Khong"]);

/** An amount: a number mostly, else words and marks. */
export function typeMoney(chance: Chance): CellInit {
  const millions = chance.between(2, 95);
  return chance.pick<CellInit>([
    millions * 1_000_000,
    millions * 1_000_000,
    millions * 1_000_000 + 500_000,
    `${millions} triệu`,
    `${millions}.500.000đ`,
    `${millions}.000.000 đ/năm`,
    `hơn ${millions} triệu đồng`,
    `khoảng ${millions},5 triệu đồng`,
    `từ ${millions} triệu đến ${millions + 10} triệu đồng`,
  ]);
}

/** A unit as its own people write it: its name mostly, else its code, another name or a habit of spelling. */
export function typeUnit(unit: DemoUnit, chance: Chance): string {
  const { name } = unit;
  const [alias = name] = unit.aliases.split("; ").filter((other) => other !== "");
  switch (chance.between(0, 13)) {
    case 0:
      return unit.code;
    case 1:
      return name.toUpperCase();
    case 2:
      return name.replace(/^Trường /, "");
    case 3:
      return name
        .replace("Trường Tiểu học", "Trường TH")
        .replace("Trường Mầm non", "MN")
        .replace("Thủy", "Thuỷ");
    case 4:
      return alias;
    case 5:
      return `${name.replace(" ", "  ")} `;
    case 6:
      return inPieces(name);
    default:
      return name;
  }
}

/** The tone apart from its letter, as files of the old encoding CP1258 have it: it looks the same. */
export function inPieces(text: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
  return Array.from(text, (letter) => {
    const [base = "", ...marks] = letter.normalize("NFD");
    const apart = marks.filter((mark) => tone.test(mark)).join("");
    return (base + marks.filter((mark) => !tone.test(mark)).join("")).normalize("NFC") + apart;
  }).join("");
}

function partsOf(day: number): { d: number; m: number; y: number } {
  const date = new Date(utcOf(day));
  return { d: date.getUTCDate(), m: date.getUTCMonth() + 1, y: date.getUTCFullYear() };
}

const two = (value: number) => String(value).padStart(2, "0");
