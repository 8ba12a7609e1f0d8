import { headingKey } from "../../../src/core/reading/headings";
import type { Column } from "../../../src/core/register/columns";
import {
  columnKeys,
  columns,
  headingOf,
  isFixed,
  keysWith,
  resultHeadings,
  typeOf,
} from "../../../src/core/register/columns";
import { headingAliases } from "../../../src/core/register/table";
import { unitColumns } from "../../../src/core/register/unit-columns";
import { type OwnKey, ownKeyOf } from "../../../src/core/words/own-columns";

/** Lines of `key: type, need: headings`, the tab's own heading first, then those of real lists. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [, key, type, need, headings] = /^ *(\w+): (\w+), (required|optional): (.+)$/.exec(line)!;
      return { key: key!, type, required: need === "required", headings: headings!.split(" | ") };
    });

const register = rowsOf(`
  code: text, optional: Mã | Mã sáng kiến | Mã SK | MaSK | Mã hồ sơ | Mã số
  unit: unit, required: Đơn vị | Tên đơn vị | Cơ quan công tác | Đơn vị công tác | Nơi công tác | Nơi công tác (hoặc nơi thường trú) | Chức vụ, đơn vị công tác | CĐCS | Trường
  title: long, required: Tên sáng kiến | Tên SK | TenSangKien | Tên đề tài | Tên giải pháp | Ý tưởng
  authors: people, required: Tác giả | Tác giả chính | Họ và tên | Họ tên tác giả | Họ và tên tác giả | Tác giả sáng kiến | Nhóm tác giả | Cá nhân thực hiện
  audience: choice, optional: Đối tượng | Đối tượng tham gia
  kind: choice, required: Loại giải pháp | Loại sáng kiến | Phân loại | Loại
  topicLevel: choice, required: Cấp đề tài | Cấp của đề tài
  appliedOn: day, required: Ngày áp dụng | Ngày áp dụng lần đầu | Ngày áp dụng thử | Thời gian áp dụng | Tháng/năm áp dụng | Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử, (ghi ngày nào sớm hơn) | Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử
  recognisedOn: day, required: Ngày công nhận | Ngày QĐ | NgayQD | Ngày quyết định | Ngày được công nhận
  recognisedBy: choice, required: Cấp công nhận | NoiBanHanh | Nơi ban hành | Cơ quan công nhận | Đơn vị công nhận
  decisionNumber: text, required: Số quyết định | Số QĐ | SoQD | Quyết định số | Quyết định công nhận
  acceptedOn: day, required: Ngày nghiệm thu | Nghiệm thu | Ngày nghiệm thu đề tài
  effectConfirmed: yesNo, required: Xác nhận ứng dụng | Xác nhận hiệu quả ứng dụng
  novelty: yesNo, required: Tính mới | Có tính mới
  benefitValue: money, required: Giá trị làm lợi (đồng) | Giá trị làm lợi | Giá trị làm lợi (VND) | Giá trị làm lợi (VNĐ) | Giá trị làm lợi ước tính | Số tiền mang lại | Số tiền làm lợi
  socialBenefit: long, required: Lợi ích xã hội | Lợi ích | Lợi ích mang lại | Hiệu quả đạt được | Kết quả, hiệu quả mang lại
  ipProtected: yesNo, required: Đang bảo hộ SHTT | Bảo hộ sở hữu trí tuệ | Đang bảo hộ sở hữu trí tuệ
  publicOrder: yesNo, required: Trái trật tự, đạo đức | Trái trật tự công cộng, đạo đức xã hội
  registeredAt: moment, required: Ngày cập nhật Cổng | Ngày đăng ký sáng kiến | Ngày đăng ký | Ngày nộp | Ngày gửi | Thời gian cập nhật Cổng
  reviewed: yesNo, required: Đã xem xét | Đã xem lại
  evidence: text, optional: Minh chứng | LinkMinhChung | Link minh chứng | Đường dẫn minh chứng
  notes: text, optional: Ghi chú | GhiChu
`);

const units = rowsOf(`
  code: text, optional: Mã đơn vị | Mã | Mã ĐV
  name: text, required: Tên đơn vị | Đơn vị | Trường | CĐCS
  aliases: text, optional: Tên gọi khác | Tên khác | Tên viết tắt
  cluster: text, optional: Cụm | Cụm thi đua | Khối | Huyện
  members: text, optional: Số đoàn viên | Đoàn viên | Số đoàn viên công đoàn
  staff: text, optional: Số CBNGNLĐ | CBNGNLĐ | Số CBNGNLD | Số cán bộ, nhà giáo, người lao động | Số CBGVNV
  officers: text, optional: Cán bộ chuyên trách | Cán bộ chuyên trách CĐGD
  target: text, optional: Chỉ tiêu | Chỉ tiêu giao
  propagandaOn: text, optional: Ngày tuyên truyền | Tuyên truyền
  contact: text, optional: Email phụ trách | Email
`);

describe.each([
  ["Sáng kiến", columns as Readonly<Record<string, Column>>, register],
  ["Đơn vị", unitColumns as Readonly<Record<string, Column>>, units],
])("the columns of %s", (_tab, all, rows) => {
  const aliases = headingAliases(all, headingKey);

  it("stand in the order of the contract, later ones behind, and those are not required", () => {
    const keys = Object.keys(all);
    expect(keys.slice(0, rows.length)).toEqual(rows.map(({ key }) => key));
    expect(keys.slice(rows.length).filter((key) => all[key]!.required)).toEqual([]);
  });

  it.each(rows)("$key, found by its headings", ({ key, headings, ...held }) => {
    expect(all[key]).toMatchObject({ ...held, heading: headings[0] });
    expect(headings.map((heading) => [heading, aliases.get(headingKey(heading))])).toEqual(
      headings.map((heading) => [heading, key]),
    );
  });

  it("have headings that are their own", () => {
    const own = Object.values(all).map(({ heading }) => headingKey(heading));
    expect(new Set(own).size).toBe(own.length);
  });
});

test("the results spill five columns", () => {
  expect(resultHeadings).toEqual(["Kết quả", "Giai đoạn", "Lý do", "Tính cho đơn vị", "Tính cho người"]);
});

test("a column of the campaign's own has the heading and the type of its key, and stands behind the others", () => {
  const key = ownKeyOf("number", "Điểm");
  expect([headingOf(key), typeOf(key), isFixed(key)]).toEqual(["Điểm", "number", false]);
  expect([headingOf("authors"), typeOf("authors"), isFixed("authors")]).toEqual(["Tác giả", "people", true]);
  expect(isFixed("constructor")).toBe(false);
  expect(keysWith([{ key }])).toEqual([...columnKeys, key]);
});

test("a key of another release says nothing and is text", () => {
  const key = "own:colour:Màu" as OwnKey;
  expect([headingOf(key), typeOf(key)]).toEqual(["", "text"]);
});
