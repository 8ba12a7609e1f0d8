import type { SettingProblem } from "../programme/settings-table";
import { quoteCell } from "../reading/cell";
import { activityColumns } from "../register/activity-columns";
import { columns } from "../register/columns";
import type { Activities, Activity } from "../register/read-activities";
import type { TableProblem } from "../register/table";
import type { TargetFault } from "../register/target-fault";
import type { UnitProblem } from "../register/unit";
import { unitColumns } from "../register/unit-columns";
import { fill } from "../words/fill";
import { tabs } from "../words/words";
import type { Assessment } from "./assess";

const settingFaults: Readonly<Record<string, string>> = {
  moment: "không đọc được “{value}”; hãy ghi ngày giờ như 30/04/2024 07:00 hoặc 30/04/2024",
  number: "“{value}” không phải số nguyên; hãy ghi một số như 15",
  level: "“{value}” không phải chỉ tiêu; hãy ghi một số như 3000 hoặc một tỷ lệ như 10%",
  choice: "“{value}” không có trong danh sách; hãy chọn một trong: {choices}",
  noPortal: "mục Có Cổng ghi Không nên không tính theo ngày đó được; hãy chọn một trong: {choices}",
  noWaiting: "mục Có Cổng ghi Không nên không sáng kiến nào phải chờ; hãy chọn mức độ khác",
  list: "“{value}” có mục không có trong danh sách; hãy chọn trong: {choices}, cách nhau bằng dấu chấm phẩy",
  text: "không đọc được “{value}”",
  missing: "thiếu mục này; hãy thêm lại một dòng có Nhóm và Mục đúng như vậy",
  unknownItem: "không có mục này trong nhóm; hãy sửa tên mục hoặc xóa dòng",
  unknownGroup: "không hiểu nhóm và mục này; hãy sửa tên hoặc xóa dòng",
  groupTaken: "tên nhóm này đã dùng cho việc khác, không đặt cho giai đoạn được; hãy đặt tên khác",
  unknownRule: "không có quy tắc này; hãy sửa mã quy tắc hoặc xóa dòng",
  scopeUnknown:
    "chưa rõ chỉ tiêu này tính cho ai; hãy chọn ở ô Tính cho của thanh bên, hoặc thêm ở tab Cấu hình một dòng có Nhóm “Phạm vi chỉ tiêu”, Mục đúng như dòng này và Giá trị là một trong: {choices}",
  measureUnknown:
    "chưa rõ chỉ tiêu này đếm gì; hãy chọn ở ô Đếm của thanh bên, hoặc thêm ở tab Cấu hình một dòng có Nhóm “Cách đo chỉ tiêu”, Mục đúng như dòng này và Giá trị là một trong: {choices}",
  targetScope: "không hiểu phạm vi “{value}”; hãy ghi một trong: {choices}",
  targetMeasure: "không hiểu cách đo “{value}”; hãy ghi một trong: {choices}",
  targetPhase:
    "chương trình không có giai đoạn “{value}”; hãy ghi đúng tên một giai đoạn{among}, hoặc xóa dòng để tính cả chương trình",
  otherPhase: "khác với giai đoạn “{value}” trong tên chỉ tiêu; hãy sửa tên chỉ tiêu hoặc dòng này",
  unknownTarget: "nhóm Chỉ tiêu không có mục này; hãy sửa tên mục cho khớp hoặc xóa dòng",
  sameTarget: "tính đúng như chỉ tiêu “{value}”; hãy xóa một chỉ tiêu hoặc sửa phạm vi, giai đoạn, cách đo",
  measurePerUnit: "“{value}” không tính riêng cho từng đơn vị được; hãy chọn phạm vi khác hoặc cách đo khác",
  levelCount: "“{value}” là một tỷ lệ, mà cách đo này đếm số lượng; hãy ghi một số như 3000",
  levelShare: "“{value}” là một số lượng, mà cách đo này là tỷ lệ; hãy ghi một tỷ lệ như 10%",
  levelMoney: "“{value}” là một tỷ lệ, mà cách đo này cộng số tiền; hãy ghi số đồng như 20.000.000.000",
  unknownCluster: "cột Cụm của tab Đơn vị không có “{value}”; hãy ghi đúng tên một cụm{among}",
  unknownTargetUnit: "tab Đơn vị không có “{value}”; hãy ghi đúng tên hoặc mã một đơn vị{among}",
  unitTargetTwice: "cột Chỉ tiêu của tab Đơn vị đã có chỉ tiêu của “{value}”; hãy xóa một trong hai",
  unknownColumn: "tab Sáng kiến không có cột “{value}”; hãy ghi đúng một tiêu đề{among}",
  unknownValue: "“{value}” không có trong danh sách của cột; hãy ghi đúng một giá trị của danh sách{among}",
  unknownPhase: "không có giai đoạn này; hãy ghi đúng tên một giai đoạn của chương trình",
  columnType:
    "không hiểu “{value}”; hãy ghi một trong: {choices} (như chọn: A; B; C, hoặc cấp từ thấp lên cao: Trường; Huyện; Tỉnh), thêm · bắt buộc nếu phải ghi",
  columnTaken: "sổ đã có cột {choices}; hãy đặt tiêu đề khác",
  partTaken: "SK_TONGHOP đã có phần {choices}; hãy đặt tiêu đề khác",
  condition:
    "điều kiện “{value}” chưa đủ; hãy ghi như: Điểm ≥ 10, Xếp loại thuộc A; B, hoặc Minh chứng có ghi",
  conditionSeverity:
    "không hiểu “{value}” sau dấu →; hãy ghi một trong: {choices}, rồi dấu hai chấm và câu báo",
  conditionColumn: "không có cột “{value}”; hãy ghi đúng tiêu đề một cột của sổ hoặc của nhóm Cột riêng",
  conditionOrder:
    "cột “{value}” không phải số, ngày hay cấp nên không so hơn kém được; hãy dùng dấu = hoặc “thuộc”",
  conditionOperand: "“{value}” không so được với cột {choices}; hãy ghi giá trị cùng loại với cột",
  entry: "không hiểu “{value}”; hãy ghi như: tên khác: A; B · là: …",
  meaning: "mục của danh sách này không thể là “{value}”; hãy chọn trong: {choices}, hoặc bỏ đi",
  noneAdmitted: "mục nào của danh sách cũng ghi “{value}”; hãy bỏ ở ít nhất một mục",
  wordingTaken: "“{value}” đã là cách gọi của mục {choices}; hãy bỏ ở một dòng",
  doubledItem: "mục này đã có ở dòng trên; hãy xóa một dòng",
  endsBeforeItBegins: "kết thúc trước khi bắt đầu; hãy sửa một trong hai mốc",
  phasesOverlap: "thời gian chồng lên {value}; hãy sửa để hai giai đoạn không chung giờ nào",
};

type SettingFaultData = Pick<SettingProblem, "fault" | "value" | "choices">;

/** What is wrong with a setting, where, and what would do. */
export function settingProblemText(problem: SettingProblem): string {
  const where = problem.row > 0 ? `Cấu hình, dòng ${problem.row}` : "Cấu hình";
  const what = settingFaultText(problem);
  return `${where}, ${problem.group} – ${problem.item}: ${what}.`;
}

function settingFaultText({ fault, value, choices = [] }: SettingFaultData): string {
  const list = choices.join("; ");
  const among = list === "" ? "" : `: ${list}`;
  return fill(settingFaults[fault] ?? fault, { value: quoteCell(value), choices: list, among });
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The same beside its row. */
export const problemBeside = (problem: SettingProblem): string => `${capital(settingFaultText(problem))}.`;

/** Why a target has no figures, in its own row of the summary. */
export const targetFaultText = (fault: TargetFault): string => capital(settingFaultText(fault));

/** Why a tab as a whole cannot be read, and what would do; what is typed over a row of headings is one sentence. */
export function tableProblemTexts(problems: readonly TableProblem[], tab: string): string[] {
  const missing = problems.flatMap((each) => (each.fault === "headingMissing" ? [`“${each.heading}”`] : []));
  const texts = problems.flatMap((problem) => {
    if (problem.fault === "headingMissing") return [];
    return problem.fault === "noHeadings"
      ? `${tab}: không thấy hàng tiêu đề. Hãy dùng Sáng kiến ▸ Thiết lập sổ để tạo lại tiêu đề.`
      : `${tab}: có ${problem.columns.length} cột cùng là “${problem.heading}”. Hãy đổi tên hoặc xóa bớt một cột.`;
  });
  if (missing.length > 0)
    texts.unshift(
      `${tab}: thiếu cột ${missing.join(", ")}. Vừa dán nhầm lên tiêu đề thì bấm Ctrl+Z; nếu không, hãy ghi lại ở hàng tiêu đề, hoặc dùng Sáng kiến ▸ Thiết lập sổ.`,
    );
  return texts;
}

const unitFaults: Readonly<Record<UnitProblem["fault"], string>> = {
  doubledName: "đơn vị “{text}” đã có ở dòng {firstRow}; chỉ tính dòng đó",
  doubledCode: "mã “{text}” đã dùng ở dòng {firstRow}; hãy đặt mã khác",
  ambiguousAlias: "tên gọi khác “{text}” trùng với dòng {firstRow}; hãy bỏ ở một dòng",
  nameMissing: "có số liệu nhưng thiếu tên đơn vị {text}",
  unreadable: "không đọc được “{text}”; hãy ghi một số",
  dayUnreadable: "không đọc được “{text}”; hãy ghi một ngày như 15/02/2022, hoặc Có",
  officersUnnamed: "“{text}” không phải tên người; hãy ghi họ tên từng cán bộ chuyên trách",
};

/** What is wrong with a row of `Đơn vị`; it stops nothing. */
export function unitProblemText(problem: UnitProblem): string {
  const what = fill(unitFaults[problem.fault], { text: problem.text, firstRow: problem.firstRow ?? "" });
  return `${tabs.units}, dòng ${problem.row}: ${what}.`;
}

/** What the check says of a row that calls somebody a full-time officer whom no unit names (VIII.1). */
export const unnamedOfficerText = ({ initiative: { row }, person }: Assessment): string =>
  `${tabs.register}, dòng ${row}: ghi “${person?.name}” là cán bộ chuyên trách nhưng tab ${tabs.units} không có tên này nên chưa tính vào chỉ tiêu; hãy thêm tên ở cột ${unitColumns.officers.heading}, hoặc sửa ${columns.audience.heading}.`;

/** What is wrong with one activity, beside its row; empty where nothing is. */
export function activityText({ problems, counts }: Pick<Activity, "problems" | "counts">): string {
  const said = problems.map(({ column, text, choices }) => {
    const { heading } = activityColumns[column];
    const what = text === "" ? `chưa ghi ${heading}` : `không hiểu “${text}” ở cột ${heading}`;
    return choices.length === 0 ? what : `${what}; hãy ghi như: ${choices.join("; ")}`;
  });
  if (said.length === 0) return "";
  return `${capital(said.join(". "))}. ${counts ? "Số này không được cộng." : "Dòng này chưa được tính."}`;
}

/** What is wrong with the tab, and with each of its rows; it stops nothing. */
export const activityProblemTexts = ({ rows, problems }: Activities): string[] => [
  ...tableProblemTexts(problems, tabs.activities),
  ...rows.flatMap((each) =>
    each.problems.length > 0 ? `${tabs.activities}, dòng ${each.row}: ${activityText(each)}` : [],
  ),
];
