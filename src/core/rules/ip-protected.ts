import { excludedByAnswer } from "./excluded-by-answer";

/** IV.3: "Sáng kiến đang được bảo hộ quyền sở hữu trí tuệ theo quy định của pháp luật" do not take part. */
export const ipProtected = excludedByAnswer("ip-protected", "ipProtected");
