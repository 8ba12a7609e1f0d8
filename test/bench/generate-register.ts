import { columns } from "../../src/core/register/columns";
import { unitColumns } from "../../src/core/register/unit-columns";
import { inventPerson } from "../../src/demo/people";
import type { Chance } from "../../src/demo/random";
import { chanceOf } from "../../src/demo/random";
import { titleParts } from "./title-parts";

/** A cell as JSON carries it into a realm: Dates are made there, from `[year, month from 0, day, hour, minute]`. */
export type WireCell = string | number | boolean | readonly number[];

const SEED = 20220108;
const UNITS = 300;
const places = "Mường Bi|Lạc Thủy|Kim Bôi|Đà Bắc|Tân Lạc|Cao Phong|Yên Thủy|Lương Sơn|Mai Châu|Lạc Sơn".split(
  "|",
);
const schools = ["Trường Tiểu học", "Trường THCS", "Trường Mầm non", "Trường THPT", "Trung tâm GDNN-GDTX"];

/** The tab `Đơn vị`: 300 units with codes, clusters and head counts. */
export function generateUnits(): WireCell[][] {
  const chance = chanceOf(SEED);
  const rows = Array.from({ length: UNITS }, (_, index) => {
    const cluster = `Cụm ${(index % 5) + 1}`;
    return [
      codeOf(index),
      nameOf(index),
      "",
      cluster,
      chance.between(12, 60),
      chance.between(15, 80),
      "",
      6,
      "12/02/2022",
      "",
    ];
  });
  return [Object.values(unitColumns).map((column) => column.heading), ...rows];
}

/**
 * A register like real ones: titles of about 80 characters, all but one in a hundred distinct; units in several
 * spellings; date cells with some dates typed as text; several authors in one row of five; a third does not count.
 */
export function generateRegister(rowCount: number, seed = SEED): WireCell[][] {
  const chance = chanceOf(seed);
  const rows: WireCell[][] = [];
  for (let index = 0; index < rowCount; index++) {
    const twin = index > 0 && chance.happens(0.01) ? rows[chance.between(0, index - 1)] : undefined;
    rows.push(rowOf(index, chance, twin));
  }
  return [Object.values(columns).map((column) => column.heading), ...rows];
}

const codeOf = (index: number) => `DV${String(index + 1).padStart(3, "0")}`;
const nameOf = (index: number) =>
  `${schools[index % schools.length]} ${places[Math.floor(index / schools.length) % places.length]} ${Math.floor(index / 50) + 1}`;

function rowOf(index: number, chance: Chance, twin: WireCell[] | undefined): WireCell[] {
  const topic = chance.happens(0.03);
  // What keeps a third of real rows from counting: one fault a row, mostly.
  const fault = chance.happens(0.3) ? chance.between(0, 9) : -1;
  const applied = chance.between(0, 240);
  const recognised = applied + chance.between(20, 200);
  const registered = Math.max(recognised + chance.between(1, 60), 135);
  const title = titleOf(index);
  return [
    `SK-${String(index + 1).padStart(6, "0")}`,
    twin?.[1] ?? spellUnit(chance.between(0, UNITS - 1), chance),
    fault === 0 ? "" : (twin?.[2] ?? (chance.happens(0.05) ? title.normalize("NFD") : title)),
    fault === 1 ? "" : (twin?.[3] ?? authorsOf(chance)),
    chance.pick(["Đoàn viên", "Đoàn viên", "Cán bộ công đoàn", "CBNGNLĐ"]),
    topic
      ? "Đề tài nghiên cứu khoa học"
      : chance.pick(["Giải pháp kỹ thuật", "Giải pháp quản lý", "Giải pháp tác nghiệp"]),
    topic ? "Tỉnh" : "",
    dayCell(fault === 2 ? applied - 300 : applied, chance),
    fault === 3 ? "" : dayCell(recognised, chance),
    fault === 4
      ? "Chưa công nhận"
      : chance.pick(["Hội đồng sáng kiến", "Hội đồng sáng kiến", "Thủ trưởng đơn vị", "Hiệu trưởng"]),
    chance.happens(0.9)
      ? `${chance.between(10, 999)}/QĐ-${chance.pick(["SGDĐT", "THPT", "PGDĐT", "CĐN"])}`
      : "",
    topic ? dayCell(recognised, chance) : "",
    topic ? "Có" : "",
    fault === 5 ? "Không" : "Có",
    moneyCell(chance),
    fault === 6
      ? ""
      : `Giúp ${chance.between(20, 400)} học sinh tự tin, chủ động hơn trong học tập và rèn luyện`,
    fault === 7 ? "Có" : "Không",
    fault === 8 ? "" : "Không",
    fault === 9 || chance.happens(0.05) ? "" : momentCell(registered, chance),
    "",
    chance.happens(0.3) ? `https://minh-chung.example/${index}` : "",
    "",
  ];
}

/** Walks through all combinations with a stride that is prime to their number, then adds a number to tell rounds apart. */
function titleOf(index: number): string {
  const { openings, actions, subjects, pupils } = titleParts;
  const combinations = openings.length * actions.length * subjects.length * pupils.length;
  let at = (index * 7919) % combinations;
  const take = (words: readonly string[]) => {
    const word = words[at % words.length]!;
    at = Math.floor(at / words.length);
    return word;
  };
  const round = Math.floor(index / combinations);
  const text = `${take(openings)} ${take(actions)} ${take(subjects)} ${take(pupils)}`;
  return round === 0 ? text : `${text}, đợt ${round + 1}`;
}

function spellUnit(index: number, chance: Chance): string {
  const name = nameOf(index);
  switch (chance.between(0, 9)) {
    case 0:
      return name.toUpperCase();
    case 1:
      return name.replace(/^Trường /, "");
    case 2:
      return codeOf(index);
    case 3:
      return `  ${name.replace("Thủy", "Thuỷ")}`;
    default:
      return name;
  }
}

function authorsOf(chance: Chance): string {
  if (!chance.happens(0.2)) return inventPerson(chance);
  const [first, second, third] = [inventPerson(chance), inventPerson(chance), inventPerson(chance)];
  return chance.pick([
    `${first} (60%); ${second} (40%)`,
    `${first} (chủ nhiệm)\n${second}\n${third}`,
    `1) ${first} 50% 2) ${second} 30% 3) ${third} 20%`,
    `${first} (70%), ${second} (30%)`,
  ]);
}

/** Days are counted from 01/9/2021. */
function dayCell(day: number, chance: Chance): WireCell {
  if (chance.happens(0.85)) return [2021, 8, 1 + day, 0, 0];
  const date = new Date(Date.UTC(2021, 8, 1 + day));
  const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return chance.pick([
    `${d}/${m}/${y}`,
    `${d}.${m}.${y}`,
    `ngày ${d} tháng ${m} năm ${y}`,
    `Ngày ${d}/${m}/${y}`,
  ]);
}

function momentCell(day: number, chance: Chance): WireCell {
  const [hour, minute] = [chance.between(7, 21), chance.between(0, 59)];
  if (chance.happens(0.85)) return [2021, 8, 1 + day, hour, minute];
  const date = new Date(Date.UTC(2021, 8, 1 + day));
  const written = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  return chance.pick([
    `${written} ${hour}:${String(minute).padStart(2, "0")}`,
    `${hour}h${minute}, ngày ${written}`,
    written,
  ]);
}

function moneyCell(chance: Chance): WireCell {
  const millions = chance.between(1, 90);
  if (chance.happens(0.5)) return "";
  return chance.pick<WireCell>([
    millions * 1_000_000,
    millions * 1_000_000,
    `${millions} triệu`,
    `${millions}.500.000đ`,
    `hơn ${millions} triệu đồng`,
  ]);
}
