import { certificateText } from "../../../../src/page/sidebar/awards/certificate-text";

const words = {
  ...{ tên: "Xa Thị An", "đơn vị": "[tên]", "số sáng kiến": "2" },
  ...{ "sáng kiến": "Sổ tay $&", "số quyết định": "", "chương trình": "Thi đua" },
};

test.each([
  ["tặng [tên]", "tặng Xa Thị An"],
  ["[ Tên ]", "Xa Thị An"],
  ["[tên]".normalize("NFD"), "Xa Thị An"],
  ["[sáng kiến] [số sáng kiến]", "Sổ tay $& 2"],
  // What stands in a place is not filled again, and what is no place stays.
  ["[đơn vị]", "[tên]"],
  ["[toString] [x] [] [tên", "[toString] [x] [] [tên"],
  ["Số [số quyết định].", "Số ."],
])("%p becomes %p", (text, expected) => {
  expect(certificateText(text, words)).toBe(expected);
});
