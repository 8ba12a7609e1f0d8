import { activityColumns, activityKeys } from "../core/register/activity-columns";
import type { CellInit } from "../host/model/create-book";
import { demoUnits } from "./demo-units";

/**
 * Unit | kind | day | number or people | đồng | link | note, as people type them. Two units have noted their propaganda
 * here alone, five have nothing here, and one row's day cannot be read.
 */
const TABLE = `
PT01|Tuyên truyền|12/02/2022|46|||Lồng ghép trong hội nghị viên chức
PT01|Giao ước, biên bản ghi nhớ|15/02/2022|1||https://minh-chung.example/pt01-giao-uoc|Công đoàn và Ban giám hiệu ký
PT01|Tổ hỗ trợ sáng kiến|01/03/2022|5 người|||
PT01|Khen thưởng|20/11/2022|6|3.000.000||
PT01|Đã gửi báo cáo|02/06/2022||||
PT02|Tuyên truyền|15/02/2022|58|||
PT02|Giao ước|18/02/2022|1|||
PT02|Ngày hội sáng kiến|26/03/2022|120|4.500.000||Cùng Trường THCS Mường Khến
PT02|Khen thưởng|20/11/2022|8|4.000.000||
PT02|Đã gửi báo cáo|01/06/2022||||
PT03|Tuyên truyền|18/02/2022|42|||
PT03|Tổ hỗ trợ|tháng 3/2022|4|||
PT04|Tuyên truyền|tháng 3/2022|40|||
PT05|Tuyên truyền|05/03/2022|36|||Họp công đoàn
PT05|Đã gửi báo cáo|03/06/2022||||
PT06|Truyền thông|22/02/2022|3 bài||https://truyen-thong.example/pt06|Trang của trường
PT06|Giao ước, biên bản ghi nhớ|25/02/2022|1|||
PT07|Tuyên truyền|25/02/2022|33|||
PT08|Tuyên truyền|14/02/2022|48|||
PT08|Biên bản ghi nhớ|01/03/2022|1|||
PT08|Ngày hội|27/03/2022|85|2 triệu||
PT08|Khen thưởng|20/11/2022|5|2.500.000||
CS01|Tuyên truyền|20/02/2022|28|||
CS02|Tuyên truyền|21/02/2022|30|||
CS02|Khen thưởng|18/11/2022|4|1.200.000||
CS04|Tuyên truyền|02/03/2022|22|||
CS05|Tuyên truyền|16/02/2022|25|||
CS05|Giao ước thi đua|16/02/2022|1|||
CS06|Tuyên truyền|cuối học kỳ|24|||Chưa nhớ ngày
CS08|Tuyên truyền|11/02/2022|34|||
CS08|Tổ hỗ trợ sáng kiến|20/02/2022|3|||
CS08|Đã gửi báo cáo|30/05/2022||||
CS09|Truyền thông|01/03/2022|2 bài|||
TH01|Tuyên truyền|17/02/2022|29|||
TH01|Khen thưởng|20/11/2022|3|900.000||
TH02|Tuyên truyền|19/02/2022|31|||
TH04|Tuyên truyền|24/02/2022|23|||
TH05|Tuyên truyền|10/02/2022|38|||
TH05|Ngày hội sáng kiến|25/03/2022|60|1.500.000||
TH05|Khen thưởng|20/11/2022|7|2.100.000||
TH05|Đã gửi báo cáo|02/06/2022||||
TH06|Tuyên truyền|26/02/2022|20|||
TH08|Tuyên truyền|13/02/2022|26|||
MN01|Tuyên truyền|14/02/2022|33|||
MN01|Tổ hỗ trợ sáng kiến|28/02/2022|4|||
MN02|Tuyên truyền|18/02/2022|28|||
MN03|Tuyên truyền|09/02/2022|36|||
MN03|Khen thưởng|20/11/2022|4|1.000.000||
MN04|Tuyên truyền|tháng 3/2022|22|||
MN05|Tuyên truyền|01/03/2022|24|||
MN06|Truyền thông|15/02/2022|1 bài|||
TX01|Tuyên truyền|16/02/2022|25|||
TX02|Tuyên truyền|10/03/2022|23|||
CD01|Tuyên truyền|08/02/2022|96|||
CD01|Giao ước, biên bản ghi nhớ|10/02/2022|1||https://minh-chung.example/cd01-bien-ban|
CD01|Tổ hỗ trợ sáng kiến|15/02/2022|9|||
CD01|Ngày hội sáng kiến|15/04/2022|210|12.000.000||Trưng bày 24 sáng kiến
CD01|Khen thưởng|20/11/2022|14|14.000.000||
CD01|Đã gửi báo cáo|31/05/2022||||
VP01|Tuyên truyền|09/02/2022|15|||
VP02|Tuyên truyền|10/02/2022|14|||
VP03|Tuyên truyền|08/02/2022|52|||
VP03|Truyền thông|01/03/2022|6 bài|||
VP04|Tuyên truyền|07/02/2022|6|||
VP05|Tuyên truyền|02/03/2022|14|||
`;

const names = new Map(demoUnits.map(({ code, name }) => [code, name]));

/** `Hoạt động` of the demonstration, its headings first. */
export const demoActivities = (): CellInit[][] => [
  activityKeys.map((key) => activityColumns[key].heading),
  ...TABLE.trim()
    .split("\n")
    .map((line) => {
      const [code = "", ...cells] = line.split("|");
      return [names.get(code) ?? code, ...cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))];
    }),
];
