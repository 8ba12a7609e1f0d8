import { national, presets, seventyFiveThousand } from "../../../src/core/programme/presets/index";
import { programmeOf } from "../../../src/core/programme/read-programme";
import { columnKeys } from "../../../src/core/register/columns";
import { columnNote, isNoteOf } from "../../../src/server/setup/column-note";
import { year2021 } from "../../support/campaigns";
import { programmeWith } from "../../support/judge";

const noteOf = (key: Parameters<typeof columnNote>[0], preset = presets[0]!) =>
  columnNote(key, programmeOf(preset));

test("a note names the clause, the levels and a day of the campaign, and none where it has none", () => {
  expect(noteOf("appliedOn")).toMatch(/01\/09\/2021 \(mục IV\.3\)\.$/);
  expect(noteOf("topicLevel")).toMatch(/Tỉnh, Bộ hoặc Ngành \(mục IV\.1\.7\)\.$/);
  expect(noteOf("registeredAt")).toMatch(/08\/01\/2022 07:00 \(mục VI\)\.$/);
  expect(noteOf("appliedOn", seventyFiveThousand)).toMatch(/01\/02\/2021\.$/);
  for (const preset of [national, seventyFiveThousand])
    for (const key of columnKeys) expect(noteOf(key, preset)).not.toMatch(/mục|[{}]/);
  expect(noteOf("recognisedBy", year2021)).toContain("Thủ trưởng đồng ý triển khai");
  expect(noteOf("recognisedBy", year2021)).not.toContain("Thủ trưởng đơn vị");
  const words = [{ item: "Cổng", value: "Trang sáng kiến", clause: "" }];
  expect(columnNote("registeredAt", programmeWith({ lists: { words } }))).toContain("Trang sáng kiến");
});

test("each note tells its own column, in every campaign", () => {
  for (const preset of presets)
    for (const key of columnKeys)
      expect(columnKeys.filter((other) => isNoteOf(other, noteOf(key, preset)))).toEqual([key]);
});

test.each([
  ["kind", "Chọn một trong bảy loại (mục IV.1)."],
  ["topicLevel", "Chỉ ghi cho đề tài nghiên cứu khoa học: Tỉnh, Bộ hoặc Ngành (mục IV.1.7)."],
  ["appliedOn", "Ngày áp dụng lần đầu hoặc áp dụng thử, ngày nào sớm hơn. Ví dụ 31/10/2021 (mục IV.3)."],
  ["recognisedOn", "Ngày Hội đồng sáng kiến hoặc thủ trưởng công nhận. Ví dụ 20/12/2021 (mục IV.2.1)."],
  ["recognisedBy", "Hội đồng sáng kiến, Thủ trưởng đơn vị hoặc Chưa công nhận."],
  ["acceptedOn", "Chỉ ghi cho đề tài nghiên cứu khoa học (mục IV.2.3)."],
  ["novelty", "Có hoặc Không: có tính mới trong đơn vị (mục IV.2.1)."],
  ["registeredAt", "Ngày giờ cập nhật lên Cổng, ví dụ 08/01/2022 07:00 (mục VI)."],
] as const)("the note that an earlier release left on %s is known", (key, note) => {
  expect(columnKeys.filter((other) => isNoteOf(other, note))).toEqual([key]);
});
