import type { Cell } from "../../../src/core/reading/cell";
import { choiceReader } from "../../../src/core/register/choice-reader";
import type { Choice, ChoiceList } from "../../../src/core/words/choices";
import { programmeWith } from "../../support/judge";

/** The word that the tab offers stands first, then what real lists write for it, between `|`. */
const kinds = {
  technical: "Giải pháp kỹ thuật | Kỹ thuật | GP kỹ thuật | Giải pháp kĩ thuật",
  management: "Giải pháp quản lý | Quản lý | GP quản lý | Giải pháp tổ chức, quản lý",
  operational: "Giải pháp tác nghiệp | Tác nghiệp | GP tác nghiệp | Giải pháp chuyên môn, nghiệp vụ",
  technology:
    "Ứng dụng tiến bộ kỹ thuật | Giải pháp ứng dụng tiến bộ kỹ thuật | Ứng dụng tiến bộ kỹ thuật, công nghệ | Ứng dụng TBKT",
  union:
    "Hoạt động công đoàn | Giải pháp trong hoạt động công đoàn | Công đoàn | Giải pháp hoạt động công đoàn",
  covid:
    "Phòng, chống Covid-19 | Giải pháp trong phòng, chống Covid-19 | Phòng chống Covid-19 | Covid-19 | Phòng, chống dịch",
  researchTopic: "Đề tài nghiên cứu khoa học | Đề tài NCKH | Đề tài khoa học | Đề tài | NCKH",
};
const topicLevels = {
  province: "Tỉnh | Cấp tỉnh",
  ministry: "Bộ | Cấp bộ",
  sector: "Ngành | Cấp ngành",
  lower:
    "Cơ sở | Cấp cơ sở | Trường | Cấp trường | Huyện | Cấp huyện | Khoa | Cấp khoa | Xã | Cấp xã | Đơn vị | Cấp đơn vị",
  nation: "Quốc gia | Cấp quốc gia | Nhà nước | Cấp nhà nước",
};
const recognisers = {
  council: "Hội đồng sáng kiến | Hội đồng | HĐSK | Hội đồng sáng kiến đơn vị | Hội đồng sáng kiến cơ sở",
  head: "Thủ trưởng đơn vị | Thủ trưởng | Thủ trưởng cơ quan | Thủ trưởng cơ quan, đơn vị | Hiệu trưởng | Giám đốc",
  none: "Chưa công nhận | Chưa | Không | Chưa được công nhận | Không công nhận | Không được công nhận | Chưa có",
};
const audiences = {
  member: "Đoàn viên | Đoàn viên công đoàn",
  unionOfficer: "Cán bộ công đoàn | CBCĐ",
  fullTimeOfficer: "Cán bộ chuyên trách CĐGD | Cán bộ chuyên trách | Cán bộ chuyên trách công đoàn",
  staff: "CBNGNLĐ | CBNGNLD | Cán bộ, nhà giáo, người lao động | Người lao động",
};

const lists = [
  ["kinds", kinds],
  ["topicLevels", topicLevels],
  ["recognisers", recognisers],
  ["audiences", audiences],
] as const satisfies readonly (readonly [ChoiceList, object])[];

describe.each(lists)("%p", (key, words) => {
  const rows = Object.entries(words).flatMap(([value, texts]) =>
    texts.split(" | ").map((text) => [text, value] as const),
  );

  it.each(rows)("%s: %s", (text, value) => {
    const read = choiceReader(key, programmeWith().choices[key]);
    for (const typed of [text, ` ${text.toUpperCase()}. `, text.normalize("NFD")])
      expect(read(typed)).toEqual({ kind: "choice", value });
  });
});

describe("a closed list", () => {
  const entry = (id: string, name: string, ...wordings: string[]): Choice => ({
    ...{ id, name, wordings, means: [], admitted: true },
  });
  const read = choiceReader("kinds", [entry("one", "Một"), entry("two", "Hai", "Nhì")]);

  it.each<[Cell, unknown]>([
    ["", { kind: "blank" }],
    [null, { kind: "blank" }],
    [undefined, { kind: "blank" }],
    [" \u200b", { kind: "blank" }],
    ["NHÌ", { kind: "choice", value: "two" }],
    ["Ba", { kind: "unreadable", text: "Ba", near: [] }],
    ["Một, Hai", { kind: "unreadable", text: "Một, Hai", near: [] }],
    [1, { kind: "unreadable", text: "1", near: [] }],
    [true, { kind: "unreadable", text: "TRUE", near: [] }],
    ["#N/A", { kind: "unreadable", text: "#N/A", near: [] }],
    [new Date(2022, 4, 31), { kind: "unreadable", text: "31/05/2022", near: [] }],
  ])("%j", (cell, reading) => {
    expect(read(cell)).toEqual(reading);
  });

  it("needs no other wordings", () => {
    expect(choiceReader("kinds", [entry("one", "Một")])("một")).toEqual({ kind: "choice", value: "one" });
  });
});

describe("what may mean several entries, or not quite one", () => {
  const usual = (key: ChoiceList, given = programmeWith()) => choiceReader(key, given.choices[key]);
  const entry = (id: string, name: string, ...wordings: string[]): Choice => ({
    ...{ id, name, wordings, means: [], admitted: true },
  });
  const asked = (text: string, ...near: string[]) => ({ kind: "unreadable", text, near });

  it.each<[ChoiceList, string, string[]]>([
    ["kinds", "Quản lý, tác nghiệp", ["management", "operational"]],
    ["kinds", "1. GIẢI PHÁP quản lý, tác nghiệp", ["management", "operational"]],
    ["kinds", "Chuyên môn", ["operational"]],
    ["topicLevels", "Cấp tỉnh, ngành", ["province", "sector"]],
    ["recognisers", "Hội đồng trường", ["council"]],
    ["recognisers", "Phó hiệu trưởng", ["head"]],
  ])("%s, %s: is asked about", (key, text, near) => {
    expect(usual(key)(text)).toEqual(asked(text, ...near));
  });

  it("is asked about with those of the entries alone that the campaign has", () => {
    const read = choiceReader("kinds", [entry("operational", "Tác nghiệp"), entry("x", "Khác hẳn")]);
    expect(read("Quản lý, tác nghiệp")).toEqual(asked("Quản lý, tác nghiệp", "operational"));
    expect(read("Công nghệ")).toEqual(asked("Công nghệ"));
    expect(choiceReader("kinds", [entry("x", "Công nghệ mới")])("Công nghệ")).toEqual(
      asked("Công nghệ", "x"),
    );
  });

  it("is the entry to which the campaign gives it", () => {
    const kinds = [entry("operational", "Tác nghiệp"), entry("x", "Khác hẳn", "Chuyên môn")];
    expect(choiceReader("kinds", kinds)("chuyên môn")).toEqual({ kind: "choice", value: "x" });
  });

  it("is not what people usually write for another entry", () => {
    const kinds = [entry("x", "Khác hẳn", "Quản lý"), entry("management", "Điều hành")];
    const read = choiceReader("kinds", kinds);
    expect(read("Quản lý")).toEqual({ kind: "choice", value: "x" });
    expect(read("GPQL")).toEqual({ kind: "choice", value: "management" });
  });

  it("is neither of two entries that have one key", () => {
    const read = choiceReader("kinds", [entry("a", "Giải pháp xanh"), entry("b", "Loại xanh")]);
    expect(read("giải pháp xanh")).toEqual({ kind: "choice", value: "a" });
    expect(read("Xanh")).toEqual(asked("Xanh", "a", "b"));
  });

  it("is near to an entry that is misspelt, and to none that is another thing", () => {
    const read = choiceReader("kinds", [entry("a", "Chuyển đổi số"), entry("b", "Mô hình")]);
    expect(read("Chuyển đổi sốs")).toEqual(asked("Chuyển đổi sốs", "a"));
    expect(read("Chuyển giao")).toEqual(asked("Chuyển giao"));
  });

  it("is no entry that is named like a thing of every object", () => {
    expect(choiceReader("kinds", [entry("constructor", "Xây dựng")])("Xây dựng")).toEqual({
      ...{ kind: "choice", value: "constructor" },
    });
  });

  it("is a body by its kind, in the list of bodies alone", () => {
    expect(usual("recognisers")("Hội đồng sáng kiến xã Mai Hạ")).toEqual({
      kind: "choice",
      value: "council",
    });
    expect(usual("recognisers")("Giám đốc Sở")).toEqual({ kind: "choice", value: "head" });
    expect(usual("kinds")("Giám đốc Sở")).toMatchObject({ kind: "unreadable" });
    const both = ["a", "b"].map((id): Choice => ({ ...entry(id, `Mục ${id}`), means: ["head"] }));
    expect(choiceReader("recognisers", both)("Giám đốc")).toEqual(asked("Giám đốc", "a", "b"));
  });

  it.each(["-", "Đang cập nhật", "..."])("is blank where it only fills its cell: %s", (text) => {
    expect(usual("kinds")(text)).toEqual({ kind: "blank" });
  });

  it("is an answer where what fills a cell is one", () => {
    expect(usual("recognisers")("Chưa có")).toEqual({ kind: "choice", value: "none" });
  });

  it("gives its text short", () => {
    expect(usual("kinds")("y".repeat(100))).toEqual(asked(`${"y".repeat(60)}…`));
  });
});
