/**
 * Keys that begin as bodies do and people do not: with accents, for Đoàn, Trương and Tô are surnames. What a body is
 * called stands first; "Nguyễn Văn Tổ" is a person.
 */
const BEGINS =
  "^(?:ban (?:giám|lãnh|chấp|chuyên|quản|thường|nữ|chỉ|tổ|biên|thanh|công|đại|cán)|ban gh|bgh|bgđ|bch|btv|tổ|nhóm|hội|chi (?:đoàn|bộ|hội|ủy)|đảng (?:bộ|ủy)|công đoàn|cđ|cđcs|đoàn (?:tn|thanh|trường|viên|cơ|xã)|liên đội|liên đoàn|lđlđ|đội|cụm|khối|lớp|bộ (?:môn|phận)|công ty|cty|trung tâm|trường|nhà trường|phòng|sở|khoa|viện|ủy ban|ubnd|văn phòng|cb|cán bộ|(?:gv|giáo viên|giảng viên|nv|nhân viên)(?= \\p{L})|tập thể|cộng sự|đồng (?:nghiệp|tác giả)|nnk|những|toàn thể|tất cả|các|toàn trường|cb[a-zđ]{1,8}|cả (?:tổ|nhóm|trường)|\\d+ (?:người|đồng chí|đ/c|cán bộ|giáo viên|gv|giảng viên|nhân viên|nv|tác giả|thành viên|đoàn viên))";
/** A pattern of every letter there is takes milliseconds to compile, and the key of hardly any person begins so. */
const LIKE = new RegExp(BEGINS.replace("\\p{L}", "."));
let body: RegExp | undefined;

/** Whether the key of an author names a body, a group or an office in place of a person (IV.2.4). */
export function isBody(key: string): boolean {
  if (!LIKE.test(key)) return false;
  body ??= new RegExp(`${BEGINS}(?![\\p{L}\\d:])`, "u");
  return body.test(key);
}
