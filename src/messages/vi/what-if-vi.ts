import { wordItems } from "../../core/words/campaign-words";
import type { ChoiceList } from "../../core/words/choices";
import { listGroups, meaningWords } from "../../core/words/setting-words";

/** Trying settings: what the script says. */
export const settingsLocked =
  "Tab Cấu hình chỉ người quản lý sổ sửa được. Bạn vẫn xem trước được; hãy nhờ người quản lý sổ (chủ tệp) áp dụng hoặc cho bạn quyền sửa tab này.";

export const managersOnly =
  "Việc này ảnh hưởng đến cả sổ nên chỉ người sửa được tab Cấu hình mới làm được. Chưa ghi gì. Hãy nhờ người quản lý sổ (chủ tệp) làm, hoặc cho bạn quyền sửa tab Cấu hình.";

export const settingsMoved =
  "Có người vừa sửa tab Cấu hình đúng lúc đang ghi. Hãy xem lại tab Cấu hình, rồi đọc lại cấu hình và áp dụng lần nữa.";

export const settingsLog = {
  what: "Đổi cấu hình",
  change: "{group} – {item}: “{old}” → “{value}”",
  added: "thêm {group} – {item}: “{value}”",
  removed: "bỏ {group} – {item}: “{value}”",
  unsure: "Lần áp dụng trước bị ngắt giữa chừng, nhưng các giá trị mới đã vào tab Cấu hình. {detail}",
  notDone: "Lần áp dụng trước bị ngắt giữa chừng và chưa đổi gì ở tab Cấu hình.",
  result: "{verdicts} dòng ở {units} đơn vị đổi kết quả. {list}",
} as const;

/** What a target counts, beside its level. */
export const targetFieldWords = {
  scope: "{item}: tính cho ai",
  scopeShort: "Tính cho",
  name: "Tên {kind}",
  phase: "{item}: giai đoạn nào",
  phaseShort: "Giai đoạn",
  measure: "{item}: đếm gì",
  measureShort: "Đếm",
  column: "Cột",
  value: "Giá trị",
  byName: "(theo tên chỉ tiêu)",
} as const;

const entryHint = (list: ChoiceList) =>
  `Rồi ghi các cách viết khác và ý nghĩa, ví dụ: tên khác: A; B · là: … Ý nghĩa có thể là: ${Object.values(meaningWords[list]).join("; ")}.`;

/** The view of the page. */
export const trySettingsWords = {
  intro:
    "Sửa thử ở đây; sổ chưa thay đổi gì cho đến khi bấm Áp dụng. Vẫn có thể sửa thẳng ở tab Cấu hình như trước.",
  locked: "Tab Cấu hình chỉ người quản lý sổ sửa được. Bạn xem trước được, nhưng chưa áp dụng được.",
  loading: "Đang đọc cấu hình…",
  reload: "Đọc lại cấu hình",
  changedCount: "{count} chỗ đã sửa",
  unchanged: "Chưa sửa gì",
  preview: "Xem trước",
  previewing: "Đang so từng dòng của sổ…",
  discard: "Bỏ qua",
  apply: "Áp dụng",
  applying: "Đang ghi cấu hình…",
  applied: "Đã ghi {settings} thay đổi vào Cấu hình. {verdicts} dòng ở {units} đơn vị đổi kết quả.",
  stale: "Bạn đã sửa thêm sau khi xem trước. Hãy bấm Xem trước lại để thấy đúng.",
  problems: "Có giá trị chưa dùng được. Chưa so gì và chưa ghi gì.",
  showProblem: "Đến chỗ phải sửa",
  conflict: "Có người vừa sửa tab Cấu hình. Chưa ghi gì.",
  conflictMoved: "Các dòng của tab vừa được xếp lại; không giá trị nào đổi.",
  seen: "Lúc bạn mở",
  now: "Bây giờ",
  keepMine: "Lấy bản mới và giữ các chỗ tôi đã sửa",
  takeTheirs: "Lấy bản mới, bỏ các chỗ tôi đã sửa",
  blank: "(trống)",
  was: "Trước khi sửa: {value}",
  back: "Lấy lại giá trị trước khi sửa: {item}",
  clause: "Căn cứ {clause}",
  several: "Không chọn mục nào nghĩa là nhận tất cả.",
  unlisted: "{value} (không có trong danh sách)",
  phaseName: "Tên giai đoạn",
  phaseNew: "Tên giai đoạn mới",
  addPhase: "Thêm giai đoạn",
  removePhase: "Bỏ giai đoạn",
  removePhaseOf: "Bỏ giai đoạn {phase} và các chỉ tiêu của nó",
  targetNew: "Tên chỉ tiêu mới",
  targetHint: "Ví dụ: Toàn ngành – Giai đoạn 1. Thêm rồi chọn tính cho ai, giai đoạn nào, đếm gì.",
  addTarget: "Thêm chỉ tiêu",
  entryNew: "Mục mới của {group}",
  addEntry: "Thêm mục",
  entryName: "Tên của {item}",
  goesAlong: "Đổi tên cột thì các dòng sau cũng đổi theo:",
  usual: "Đang dùng danh sách có sẵn: {list}. Thêm một mục thì danh sách này được ghi ra để sửa.",
  /** By the name of the list. */
  entryHints: {
    [listGroups.words]: `Một trong: ${Object.values(wordItems).join("; ")}.`,
    [listGroups.kinds]: entryHint("kinds"),
    [listGroups.topicLevels]: entryHint("topicLevels"),
    [listGroups.recognisers]: entryHint("recognisers"),
    [listGroups.audiences]: entryHint("audiences"),
    [listGroups.columns]:
      "Tên cột ở tab Sáng kiến; rồi ghi cột đó chứa gì: chữ, số, ngày, có/không, chọn: A; B, hoặc cấp: Trường; Huyện; Tỉnh (từ thấp lên cao). Thêm “· bắt buộc” nếu dòng nào cũng phải ghi.",
    [listGroups.conditions]:
      "Tên điều kiện; rồi ghi điều kiện, ví dụ: Điểm hội đồng ≥ 10 → Không đủ điều kiện: hội đồng cho dưới 10 điểm.",
    [listGroups.clauses]: "Ghi như khi viện dẫn, ví dụ: Điều 2; rồi ghi nguyên văn vào ô của mục đó.",
  } as Readonly<Record<string, string>>,
  remove: "Bỏ",
  removeOf: "Bỏ chỉ tiêu {item}",
  removeEntry: "Bỏ {item}",
  taken: "Tên này đã có.",
  targetClause: "Căn cứ của {item}",
  none: "Không dòng nào đổi kết quả.",
  verdicts: "{verdicts} dòng ở {units} đơn vị đổi kết quả",
  phases: "{count} dòng chỉ đổi giai đoạn.",
  unread:
    "Cột “{heading}” không còn là cột của chương trình: {count} dòng đang có dữ liệu ở cột này sẽ không được đọc nữa. Dữ liệu vẫn ở trong tab Sáng kiến; nếu chỉ đổi tên, hãy đổi cả tiêu đề cột ở đó.",
  flows: "Đổi từ kết quả nào sang kết quả nào",
  flow: "{from} → {to}: {count} dòng",
  targets: "Chỉ tiêu trước và sau",
  sameTargets: "Không chỉ tiêu nào đổi.",
  otherTargets: "{count} chỉ tiêu khác giữ nguyên.",
  level: "Mức",
  reached: "Đạt",
  share: "Tỷ lệ",
  missing: "Còn thiếu",
  newTarget: "chỉ tiêu mới",
  goneTarget: "bỏ chỉ tiêu này",
  notSet: "chưa đặt",
  rows: "Các dòng thay đổi",
  show: "Xem dòng {row} ở tab Sáng kiến",
  becomes: "thành",
  noPhase: "không thuộc giai đoạn nào",
  phase: "Giai đoạn: {from} → {to}",
  noLonger: "Không còn: {text}",
  noTitle: "(chưa có tên)",
  more: "Còn {count} dòng nữa không liệt kê ở đây.",
} as const;
