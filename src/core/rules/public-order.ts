import { excludedByAnswer } from "./excluded-by-answer";

/** IV.3: "Sáng kiến có nội dung trái với trật tự công cộng hoặc đạo đức xã hội" do not take part. */
export const publicOrder = excludedByAnswer("public-order", "publicOrder");
