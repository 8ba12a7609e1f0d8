import type { Chance } from "./random";

const words = (text: string) => text.split("|");

/** Surnames, middle names and given names that are common in the province; chance puts people together. */
export const nameParts = {
  surnames: words(
    "Bùi|Đinh|Quách|Bạch|Xa|Hà|Lường|Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đỗ|Đặng|Sa|Khà|Vì|Ngần|Triệu",
  ),
  middles: words(
    "Thị|Văn|Thị Thu|Đức|Thị Hồng|Minh|Thị Mai|Xuân|Thị Ngọc|Quang|Thị Bích|Công|Thanh|Hữu|Thị Thuý|Ngọc",
  ),
  givens: words(
    "An|Bình|Chi|Dung|Đạt|Giang|Hà|Hải|Hạnh|Hiền|Hòa|Hưng|Khánh|Lan|Loan|Long|Mai|Nam|Nga|Oanh|Phong|Sơn|Tâm|Thảo|Thắng|Thùy|Trang|Tuấn|Vân|Yến",
  ),
} as const;

/** An invented person; half of them have one more name, so that namesakes are as rare as in life. */
export function inventPerson(chance: Chance): string {
  const { surnames, middles, givens } = nameParts;
  const second = chance.happens(0.5) ? `${chance.pick(givens)} ` : "";
  return `${chance.pick(surnames)} ${chance.pick(middles)} ${second}${chance.pick(givens)}`;
}
