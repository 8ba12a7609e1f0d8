import { nearest, similarity } from "../../../src/core/reading/similarity";
import { fixture, halfCompose, unitKey } from "./fixture";

const rows = fixture("unit_name_variants.csv").map(
  (row) => [row.variant_raw ?? "", row.canonical ?? ""] as const,
);
const names = [...new Set(rows.map(([, canonical]) => canonical))];
/** Slips of the pen and missing words: they must be asked about, not taken for the unit. */
const SLIPS = ["trường Cao đăng Kinh tế Hồ Chí Minh", "Trường CĐ Kinh tế TPHM", "Lạc Thuỷ B"];

test.each(rows.filter(([variant]) => !SLIPS.includes(variant)))("%j is %j", (variant, canonical) => {
  for (const form of [variant, halfCompose(variant), variant.toUpperCase(), `${variant}.`]) {
    expect(unitKey(form)).toBe(unitKey(canonical));
  }
});

test.each(rows.filter(([variant]) => SLIPS.includes(variant)))(
  "%j is a slip for %j",
  (variant, canonical) => {
    expect(names.map(unitKey)).not.toContain(unitKey(variant));
    expect(nearest(variant, names)).toBe(canonical);
  },
);

test("the list has all slips, and its units stay apart", () => {
  expect(rows.filter(([variant]) => SLIPS.includes(variant))).toHaveLength(SLIPS.length);
  expect(new Set(names.map(unitKey)).size).toBe(names.length);
});

test.each([
  ["Trường TH Đồi Ngô", "Tiểu học Đồi Ngô"],
  ["MN Hoa Sen", "Trường Mầm non Hoa Sen"],
  ["Trường Trung học cơ sở Lê Lợi", "THCS Lê Lợi"],
  ["Trường Trung học phổ thông Lê Lợi", "THPT Lê Lợi"],
  ["TH&THCS Lê Lợi", "Trường Tiểu học và THCS Lê Lợi"],
  ["TH-THCS Lê Lợi", "Trường Tiểu học và Trung học cơ sở Lê Lợi"],
  ["Trường Phổ thông Dân tộc nội trú Mai Châu", "PTDTNT Mai Châu"],
  ["TT GDTX-DN Hà Trung", "Trung tâm GDTX&DN Hà Trung"],
  ["Phòng GD&ĐT Lạc Thuỷ", "Phòng Giáo dục và Đào tạo Lạc Thủy"],
  ["CĐCS Trường THPT Lạc Thủy B", "THPT Lạc Thủy B"],
  ["Trường THPT Lạc Thủy B, H.Lạc Thuỷ - T.Hoà Bình", "THPT Lạc Thủy B"],
  ["Trường THPT Lạc Thủy B - tỉnh Hòa Bình", "THPT Lạc Thủy B"],
  ["Đại học Sư phạm TP.HCM", "Trường ĐHSP Tp Hồ Chí Minh"],
])("%j is %j", (a, b) => expect(unitKey(a)).toBe(unitKey(b)));

test.each([
  ["THPT Lạc Thủy A", "THPT Lạc Thủy B"],
  ["THCS Lê Lợi", "THPT Lê Lợi"],
  ["Tiểu học số 1", "Tiểu học số 2"],
  ["Mầm non Thu TH", "Mầm non Thu Tiểu học"],
  ["Công đoàn Giáo dục", "Giáo dục"],
])("%j is not %j", (a, b) => expect(unitKey(a)).not.toBe(unitKey(b)));

test("a name that is a word of the language's objects is only a name", () => {
  expect(unitKey("constructor")).toBe("constructor");
});

test("likeness is 1 for equal keys only, the same both ways, and 0 for strangers", () => {
  expect(similarity("Hoà Bình", "hòa bình.")).toBe(1);
  expect(similarity("Lạc Thủy A", "Lạc Thủy B")).toBe(similarity("Lạc Thủy B", "Lạc Thủy A"));
  expect(similarity("Lạc Thủy A", "Lạc Thủy B")).toBeLessThan(1);
  expect(similarity("abc", "xyz")).toBe(0);
  expect(similarity("", "")).toBe(1);
});

test("the nearest must reach the least likeness; of equals the first is it", () => {
  expect(nearest("xyz", names)).toBeUndefined();
  expect(nearest("Lạc Thủy", [])).toBeUndefined();
  expect(nearest("Lạc Thủy", ["Lạc Thủy B", "Lạc Thủy A"])).toBe("Lạc Thủy B");
  expect(nearest("Lạc Thủy C", ["Lạc Thủy A"], similarity("Lạc Thủy C", "Lạc Thủy A"))).toBe("Lạc Thủy A");
  expect(nearest("Lạc Thủy C", ["Lạc Thủy A"], 0.99)).toBeUndefined();
});
