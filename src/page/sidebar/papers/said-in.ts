import { isPlaceholder } from "../../../core/reading/placeholder";

/** What a cell says; a stand-in such as `-` or “Đang cập nhật” says nothing, and stands on no paper (requirements 3). */
export const saidIn = (text = ""): string => (isPlaceholder(text) ? "" : text.trim());
