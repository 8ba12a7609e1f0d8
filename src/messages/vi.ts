/** What a custom function says of a cell that it cannot read. */
export const unreadable = "Không đọc được: {text}";
