/** The words on the page that a sheet is printed from. */
export const PRINT_TEXT = {
  bar: "In trang tính",
  print: "In",
  portrait: "Khổ A4 dọc",
  landscape: "Khổ A4 ngang",
} as const;
