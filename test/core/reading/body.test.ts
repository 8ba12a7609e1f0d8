import { isBody } from "../../../src/core/reading/body";

it.each(["tổ toán", "nhóm tác giả", "gv toán", "3 giáo viên", "công đoàn"])("%s is a body", (key) => {
  expect(isBody(key)).toBe(true);
});

it.each(["tổng văn an", "hộiđ", "tổ2", "gv 5", "nguyễn văn tổ", ""])("%s only looks like one", (key) => {
  expect(isBody(key)).toBe(false);
});
