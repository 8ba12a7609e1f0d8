/** What kind of school or office a unit is; titles and symbols of decisions go by it. */
export type Level = "preschool" | "primary" | "secondary" | "high" | "centre" | "college" | "office";

/** One invented unit of the demonstration. */
export interface DemoUnit {
  level: Level;
  code: string;
  name: string;
  aliases: string;
  cluster: string;
  members: number;
  staff: number;
  /** A number of initiatives, a share of the staff, or none of its own. */
  target: string | number;
  /** A day as typed, or none. */
  propagandaOn: string;
  /** Rows of the register; some units have none. */
  rows: number;
}

const levels: Readonly<Record<string, Level>> = {
  MN: "preschool",
  TH: "primary",
  CS: "secondary",
  PT: "high",
  TX: "centre",
  CD: "college",
  VP: "office",
};

/** Code | name | other names | cluster | members | staff | target | propaganda | rows. */
const TABLE = `
PT01|Trường THPT Lạc Thủy B|Lạc Thuỷ B; LTB|Cụm 1|41|46|20|12/02/2022|38
PT02|Trường THPT Mường Khến|THPT Khến|Cụm 2|52|58|25|15/02/2022|36
PT03|Trường THPT Đồi Thung||Cụm 3|38|42|30%|18/02/2022|24
PT04|Trường THPT Suối Rút B|SRB|Cụm 4|35|40|18|tháng 3/2022|22
PT05|Trường THPT Lũng Vân|THPT Lũng Vân A|Cụm 2|33|36|12||15
PT06|Trường THPT Cửu Long|CL|Cụm 5|47|51|20|22/02/2022|18
PT07|Trường THPT Mường Chiềng B||Cụm 4|29|33|40%|25/02/2022|9
PT08|Trường PTDTNT THPT Đà Giang|Nội trú Đà Giang|Cụm 3|44|48|20|14/02/2022|26
CS01|Trường THCS Đồng Tâm B|Đồng Tâm|Cụm 1|24|28|10|20/02/2022|18
CS02|Trường THCS Mường Khến|CS Khến|Cụm 2|27|30|12|21/02/2022|17
CS03|Trường THCS Bản Pho||Cụm 4|18|21|8||9
CS04|Trường THCS Hang Kia B|Hang Kia|Cụm 4|19|22|25%|02/03/2022|12
CS05|Trường THCS Phú Lão|Phú Lão|Cụm 1|22|25|10|16/02/2022|14
CS06|Trường THCS Quy Hậu B||Cụm 2|21|24|10|23/02/2022|13
CS07|Trường THCS Nà Phòn C||Cụm 4|16|18|6|03/03/2022|0
CS08|Trường THCS Kỳ Sơn B|Kì Sơn B|Cụm 5|30|34|15|11/02/2022|21
CS09|Trường TH&THCS Thung Nai B|Thung Nai|Cụm 3|31|35|12|28/02/2022|16
TH01|Trường Tiểu học Sông Bôi B|Sông Bôi|Cụm 1|26|29|10|17/02/2022|19
TH02|Trường Tiểu học Mường Khến|TH Khến|Cụm 2|28|31|12|19/02/2022|18
TH03|Trường Tiểu học Tân Pheo B||Cụm 4|17|20|8||8
TH04|Trường Tiểu học Đồi Thung|Thung|Cụm 3|20|23|20%|24/02/2022|13
TH05|Trường Tiểu học Hòa Sơn C|Hoà Sơn C|Cụm 5|34|38|15|10/02/2022|27
TH06|Trường Tiểu học Lũng Vân||Cụm 2|18|20|8|26/02/2022|7
TH07|Trường Tiểu học Cun Pheo B||Cụm 4|15|17|6||0
TH08|Trường Tiểu học An Bình B|An Bình|Cụm 1|23|26|10|13/02/2022|15
MN01|Trường Mầm non Hoa Ban B|MN Hoa Ban|Cụm 1|29|33|12|14/02/2022|17
MN02|Trường Mầm non Mường Khến||Cụm 2|25|28|10|18/02/2022|13
MN03|Trường Mầm non Sao Mai C|Sao Mai|Cụm 5|32|36|12|09/02/2022|18
MN04|Trường Mầm non Suối Rút B||Cụm 4|19|22|8|tháng 3/2022|9
MN05|Trường Mầm non Đồi Thung||Cụm 3|21|24|30%|01/03/2022|11
MN06|Trường Mầm non Búp Sen B|Búp Sen|Cụm 5|27|30|10|15/02/2022|14
TX01|Trung tâm GDNN-GDTX Mường Vang|GDTX Mường Vang|Cụm 1|22|25|10|16/02/2022|11
TX02|Trung tâm GDNN-GDTX Mường Thàng|GDTX Mường Thàng|Cụm 3|20|23|8||8
TX03|Trung tâm GDNN-GDTX Đà Giang||Cụm 4|18|20|15%|27/02/2022|0
CD01|Trường Cao đẳng Kỹ thuật Mường Động|CĐ Mường Động; CĐKT Mường Động|Cụm 5|85|96|35|08/02/2022|52
VP01|Phòng GD&ĐT Mường Vang|PGD Mường Vang|Cụm 1|14|15|5|09/02/2022|7
VP02|Phòng GD&ĐT Đà Giang|PGD Đà Giang|Cụm 4|13|14|5|10/02/2022|5
VP03|Văn phòng Sở Giáo dục và Đào tạo|Sở GD&ĐT|Cụm 5|48|52|10|08/02/2022|9
VP04|Công đoàn Giáo dục tỉnh|CĐGD tỉnh; CĐGD|Cụm 5|6|6|6|07/02/2022|7
VP05|Trung tâm Hỗ trợ giáo dục hòa nhập Mường Bi|Hoà nhập Mường Bi|Cụm 3|12|14|4|02/03/2022|4
`;

/** The full-time officers of the sector union, who all work in one unit (VIII.1). */
export const officerUnit = "VP04";
export const officers = ["Bùi Thị Thu Hiền", "Đinh Quang Khánh", "Quách Thị Mai Lan"];

export const demoUnits: readonly DemoUnit[] = TABLE.trim()
  .split("\n")
  .map((line): DemoUnit => {
    const [
      code = "",
      name = "",
      aliases = "",
      cluster = "",
      members,
      staff,
      target = "",
      propagandaOn = "",
      rows,
    ] = line.split("|");
    return {
      level: levels[code.slice(0, 2)] ?? "office",
      code,
      name,
      aliases,
      cluster,
      members: Number(members),
      staff: Number(staff),
      target: target === "" || target.endsWith("%") ? target : Number(target),
      propagandaOn,
      rows: Number(rows),
    };
  });
