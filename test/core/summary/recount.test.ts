import fc from "fast-check";
import {
  days,
  dayText,
  FIRST,
  LAST,
  monthText,
  PHASE_2,
  people,
  registeredDays,
  type Verdict,
  verdicts,
} from "../../support/drawn-rows";
import { goodRow } from "../../support/register-table";
import { byName, part } from "../../support/schools";
import { settingsWith } from "../../support/settings-rows";

/*
 * The figures counted once more, from what was typed and requirements 4 and 5 alone: nothing of the summary's own code
 * decides what is expected here. Rows are drawn so that their verdict is known from how they are drawn.
 */

const none = "Chưa có số liệu";
const unitNames = ["Trường A", "Trường B", "Trường C"];
const clusters = ["Cụm 1", "Cụm 1", "Cụm 2"];

/** Where some units have no head count, shares are over the others and say so. */
const ofUnits = (known: number, all: number) => (known < all ? ` (${known}/${all} đơn vị có số liệu)` : "");
const said = (heads: number, known: number, all: number) =>
  heads === 0 ? "" : known < all ? `${heads}${ofUnits(known, all)}` : heads;

const drawnRow = fc.record({
  unit: fc.constantFrom(0, 1, 2),
  person: fc.constantFrom(...people),
  verdict: fc.constantFrom(...(Object.keys(verdicts) as Verdict[])),
  at: registeredDays,
  money: fc.constantFrom(0, 1_000, 2_500_000),
});
const drawnUnit = fc.record({
  staff: fc.constantFrom<number | "">("", 0, 1, 7, 20),
  target: fc.constantFrom<number | "">("", 1, 3),
  held: fc.boolean(),
});
const drawn = fc.record({
  rows: fc.array(drawnRow, { maxLength: 14 }),
  units: fc.tuple(drawnUnit, drawnUnit, drawnUnit),
  level: fc.constantFrom(5, 10, 33),
  asked: fc.constantFrom(1, 6, 500),
  day: fc.option(days(FIRST, LAST), { nil: undefined }),
});

const HELD = Date.UTC(2022, 1, 20);

it("every figure of the units, clusters, months and targets is that of a count by hand", () => {
  fc.assert(
    fc.property(drawn, ({ rows, units, level, asked, day }) => {
      const table = rows.map(({ unit, person, verdict, at, money }, nth) =>
        goodRow({
          ...{ title: `Tên số ${nth}`, unit: unitNames[unit], authors: person },
          ...{ registeredAt: dayText(at), benefitValue: money || "" },
          ...verdicts[verdict],
        }),
      );
      const catalogue = [
        ["Mã đơn vị", "Tên đơn vị", "Cụm", "Số CBNGNLĐ", "Chỉ tiêu", "Ngày tuyên truyền"],
        ...units.map(({ staff, target, held }, at) => [
          ...["ABC".charAt(at), unitNames[at]!, clusters[at]!, staff, target, held ? dayText(HELD) : ""],
        ]),
      ];
      const settings = settingsWith({ "Tỷ lệ tham gia": `${level}%`, "Ngành giáo dục": asked });
      const show = (name: string) =>
        byName(part(name, settings, catalogue, table, day === undefined ? "" : dayText(day)));

      // What had happened by the day: a row that waits for the portal has no date, and counts without a day only.
      const counted = rows.filter(
        ({ verdict, at }) => day === undefined || (verdict !== "Chờ cập nhật Cổng" && at <= day),
      );
      const eligibleOf = (list: typeof rows) => list.filter(({ verdict }) => verdict === "Đủ điều kiện");
      const takingPart = (list: typeof rows) =>
        new Set(eligibleOf(list).map(({ unit, person }) => `${unit} ${person}`)).size;
      const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

      const results = (list: typeof rows) => {
        const eligible = eligibleOf(list);
        const inPhase2 = eligible.filter(({ at }) => at >= PHASE_2).length;
        return {
          "Đã nhập": list.length,
          ...Object.fromEntries(
            (Object.keys(verdicts) as Verdict[]).map((verdict) => [
              verdict,
              list.filter((row) => row.verdict === verdict).length,
            ]),
          ),
          "Cần xem lại": 0,
          "Giai đoạn 1": eligible.length - inPhase2,
          "Giai đoạn 2": inPhase2,
          "Giá trị làm lợi (đồng)": sum(eligible.map(({ money }) => money)),
          "Số sáng kiến khai giá trị": eligible.filter(({ money }) => money > 0).length,
        };
      };
      const shares = (members: readonly number[]) => {
        const own = counted.filter(({ unit }) => members.includes(unit));
        const targets = members.map((at) => units[at]!.target);
        const target = targets.includes("") ? "" : sum(targets as number[]);
        const withHeads = members.filter((at) => Number(units[at]!.staff) > 0);
        const heads = sum(withHeads.map((at) => Number(units[at]!.staff)));
        const part = takingPart(own.filter(({ unit }) => withHeads.includes(unit)));
        return {
          "Chỉ tiêu": target,
          "Tỷ lệ": target === "" ? none : eligibleOf(own).length / target,
          "Người tham gia": takingPart(own),
          "Số người": said(heads, withHeads.length, members.length),
          "Tỷ lệ tham gia": heads === 0 ? none : part / heads,
        };
      };
      const block = show("Đơn vị");
      unitNames.forEach((name, at) => {
        expect(block[name]).toMatchObject({
          ...results(counted.filter(({ unit }) => unit === at)),
          ...shares([at]),
        });
      });
      expect(block["Tổng cộng"]).toMatchObject({ ...results(counted), ...shares([0, 1, 2]) });
      const cluster1 = counted.filter(({ unit }) => unit < 2);
      expect(show("Cụm")["Cụm 1"]).toMatchObject({ ...results(cluster1), ...shares([0, 1]) });

      const dated = counted.filter(({ verdict }) => verdict !== "Chờ cập nhật Cổng");
      const months = show("Tháng");
      for (const name of new Set(dated.map(({ at }) => monthText(at))))
        expect(months[name]).toMatchObject(results(dated.filter(({ at }) => monthText(at) === name)));

      const targets = show("Chỉ tiêu");
      const eligible = eligibleOf(counted).length;
      expect(targets["Ngành giáo dục"]).toMatchObject({
        ...{ Mức: asked, Đạt: eligible, "Tỷ lệ": eligible / asked },
        "Còn thiếu": Math.max(0, asked - eligible),
      });
      const known = [0, 1, 2].filter((at) => Number(units[at]!.staff) > 0);
      const heads = sum(known.map((at) => Number(units[at]!.staff)));
      const part_ = takingPart(counted.filter(({ unit }) => known.length === 0 || known.includes(unit)));
      // Whole people: the least whole number that is no less than the share.
      const wanted = Math.floor((level * heads + 99) / 100);
      expect(targets["Tỷ lệ tham gia"]).toMatchObject({
        "Phạm vi": heads === 0 ? none : `${heads} CBNGNLĐ${ofUnits(known.length, 3)}`,
        ...{ Đạt: part_, "Tỷ lệ": heads === 0 ? none : part_ / heads },
        "Còn thiếu": heads === 0 ? none : Math.max(0, wanted - part_),
      });
      const held = units.filter(({ held }) => held && (day === undefined || HELD <= day)).length;
      expect(targets["Tuyên truyền"]).toMatchObject({ Đạt: held, "Tỷ lệ": held / 3, "Còn thiếu": 3 - held });
    }),
    { numRuns: 60 },
  );
});
