import type { Target } from "../../../src/core/programme/programme";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { openRegister } from "../../../src/core/register/open-register";
import { targetFaults, unitNamed } from "../../../src/core/register/target-fault";
import { catalogueOf, programmeWith } from "../../support/judge";
import { headings } from "../../support/register-table";

const MAI = "Trường THPT Mai Châu";
const LAN = "Trường THPT Lạc Sơn";
const catalogue = catalogueOf([
  ["Mã đơn vị", "Tên đơn vị", "Cụm", "Chỉ tiêu", "Tên gọi khác"],
  ["MAI", MAI, "Cụm 1", 5, "Mai cũ"],
  ["LAN", LAN, "Cụm 2", "", "Cấp 3 Lạc Sơn; Lạc Sơn A"],
  ["", "Trường A", "cụm 1", ""],
  ["B", "Trường B", "", ""],
]);
const programme = programmeWith({
  lists: { columns: [{ item: "Điểm", value: "số", clause: "" }] },
});
const [phase, otherPhase] = programme.phases;

const target = (changes: Partial<Target> = {}): Target => ({
  ...{ item: "X", scope: { kind: "register" }, measure: "initiatives", level: { count: 1 }, clause: "" },
  ...changes,
});
const cluster = (name: string) => target({ scope: { kind: "cluster", name } });
const unit = (name: string, changes: Partial<Target> = {}) =>
  target({ scope: { kind: "unit", name }, ...changes });
const where = (column: string, value: string) => target({ where: { column, value } });

function faultsOf(targets: readonly Target[], units = catalogue, columns: readonly string[] = headings) {
  const opened = openRegister([columns], units, programme);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const faults = targetFaults({
    programme: { ...programme, targets },
    catalogue: units,
    register: opened.register,
  });
  return targets.map((each) => faults.get(each));
}
const faultOf = (one: Target, units = catalogue, columns: readonly string[] = headings) =>
  faultsOf([one], units, columns)[0];

describe("a target names what is there", () => {
  it.each<[string, Target]>([
    ["the register", target()],
    ["every unit", target({ scope: { kind: "everyUnit" } })],
    ["a level above that is called as a unit with a target", target({ scope: { kind: "above", name: MAI } })],
    ["a level above, of any name", target({ scope: { kind: "above", name: "LĐLĐ tỉnh" } })],
    ["a cluster, however it is written", cluster("CỤM 2")],
    ["a unit by its name", unit(LAN)],
    ["a unit by its code", unit("lan")],
    ["a unit by another name", unit("LẠC SƠN A")],
    ["a unit by the first of its other names", unit("Cấp 3 Lạc Sơn")],
    ["a unit that has a target of its own, for people", unit(MAI, { measure: "people" })],
    ["a unit that has a target of its own, for a phase", unit(MAI, { phase: phase! })],
    ["a unit with a target, for some rows", unit(MAI, { where: { column: "Tính mới", value: "Có" } })],
    ["a value of a column", where("Loại giải pháp", "Giải pháp quản lý")],
  ])("%s", (_name, one) => {
    expect(faultOf(one)).toBeUndefined();
  });

  it("any unit where the workbook gives none", () => {
    expect(faultOf(unit("Trường Cúc"), emptyCatalogue())).toBeUndefined();
  });
});

describe("what a target names and is not there", () => {
  it.each<[string, Target, object]>([
    [
      "a cluster, with those that there are, each once",
      cluster("Cụm 3"),
      { list: "targetScopes", fault: "unknownCluster", value: "Cụm 3", choices: ["cụm 1", "Cụm 2"] },
    ],
    [
      "no cluster",
      cluster(""),
      { list: "targetScopes", fault: "unknownCluster", value: "", choices: ["cụm 1", "Cụm 2"] },
    ],
    [
      "a unit, with the one that is meant",
      unit("Trường THPT Mai Chau"),
      { list: "targetScopes", fault: "unknownTargetUnit", value: "Trường THPT Mai Chau", choices: [MAI] },
    ],
    [
      "a unit like none",
      unit("Bệnh viện"),
      { list: "targetScopes", fault: "unknownTargetUnit", value: "Bệnh viện", choices: [] },
    ],
    [
      "a unit whose target stands in its own row",
      unit("mai"),
      { list: "targetScopes", fault: "unitTargetTwice", value: "mai", choices: [] },
    ],
    [
      "an entry of a list",
      where("Tính mới", "Hay"),
      { list: "targetMeasures", fault: "unknownValue", value: "Hay", choices: ["Có", "Không"] },
    ],
    [
      "an order",
      where("Tính mới", "≥ Có"),
      { list: "targetMeasures", fault: "conditionOrder", value: "Tính mới", choices: [] },
    ],
    [
      "an operand",
      where("Ngày áp dụng", "Hay"),
      { list: "targetMeasures", fault: "conditionOperand", value: "Hay", choices: ["Ngày áp dụng"] },
    ],
  ])("%s", (_name, one, fault) => {
    expect(faultOf(one)).toEqual(fault);
  });

  it("a column, with those that the register has, the campaign's own and people's", () => {
    expect(faultOf(where("Xếp loại", "A"), catalogue, [...headings, "Điểm", "Của ta"])).toEqual({
      ...{ list: "targetMeasures", fault: "unknownColumn", value: "Xếp loại" },
      choices: [...headings, "Điểm", "Của ta"],
    });
  });

  it("a cluster, with as many as a sentence holds", () => {
    const many = catalogueOf([
      ["Tên đơn vị", "Cụm"],
      ...Array.from({ length: 12 }, (_, at) => [`Trường ${at}`, `Cụm ${at}`]),
    ]);
    expect(faultOf(cluster("X"), many)?.choices).toEqual(Array.from({ length: 10 }, (_, at) => `Cụm ${at}`));
  });
});

describe("two targets that count the same", () => {
  const named = (item: string, changes: Partial<Target> = {}) => unit(LAN, { item, ...changes });
  const twin = (value: string) => ({ list: "targetScopes", fault: "sameTarget", value, choices: [] });
  const kind = (value: string) => ({ column: "Loại giải pháp", value });
  const [management, technical] = ["Giải pháp quản lý", "Giải pháp kỹ thuật"].map(kind);

  it("of a unit, by its name and by its code, are told with the first", () => {
    const code = unit("LAN", { item: "Z" });
    expect(faultsOf([named("X"), named("Y"), code])).toEqual([undefined, twin("X"), twin("X")]);
    const alias = unit("Lạc Sơn A", { item: "T" });
    expect(faultsOf([named("X"), alias])).toEqual([undefined, twin("X")]);
  });

  it("for a value and for that value at least are two", () => {
    const [score, least] = ["10", "≥ 10"].map((value) => ({ column: "Điểm", value }));
    const here = [...headings, "Điểm"];
    const targets = [named("X", { where: score! }), named("Y", { where: least! })];
    expect(faultsOf(targets, catalogue, here)).toEqual([undefined, undefined]);
  });

  it("for a value, however it is written", () => {
    const [one, other] = [management!, { column: "LOẠI giải pháp", value: "giải pháp QUẢN LÝ" }];
    expect(faultsOf([named("X", { where: one }), named("Y", { where: other })])).toEqual([
      undefined,
      twin("X"),
    ]);
  });

  it.each<[string, Partial<Target>, Partial<Target>]>([
    ["measures", {}, { measure: "people" }],
    ["phases", { phase: phase! }, { phase: otherPhase! }],
    ["phases, one of them the whole", { phase: phase! }, {}],
    ["values", { where: management! }, { where: technical! }],
    ["columns", { where: management! }, { where: { column: "Ghi chú", value: management!.value } }],
    ["values, one of them none", { where: management! }, {}],
    ["units", {}, { scope: { kind: "unit", name: "Trường B" } }],
  ])("differ in their %s", (_name, one, other) => {
    expect(faultsOf([named("X", one), named("Y", other)])).toEqual([undefined, undefined]);
  });

  it("are no matter of the register or of a cluster", () => {
    const cluster2 = cluster("Cụm 2");
    expect(faultsOf([target(), target(), cluster2, { ...cluster2 }])).toEqual(Array(4).fill(undefined));
  });

  it("are not told of one that has another fault", () => {
    const faulty = named("X", { where: kind("?") });
    expect(faultsOf([faulty, { ...faulty }]).map((each) => each?.fault)).toEqual([
      "unknownValue",
      "unknownValue",
    ]);
  });
});

describe("a unit by what a target calls it", () => {
  const find = unitNamed(
    catalogueOf([
      ["Mã đơn vị", "Tên đơn vị"],
      ["B", "Trường A"],
      ["C", "Trường B"],
      ["", "Trường D"],
    ]),
  );

  it.each([
    ["trường a", "Trường A"],
    ["c", "Trường B"],
    ["a name before another's code", "Trường B", "B"],
    ["Trường D", "Trường D"],
    ["", undefined],
    ["E", undefined],
  ])("%s: %s", (given, name, text = given) => {
    expect(find(text)?.name).toBe(name);
  });
});
