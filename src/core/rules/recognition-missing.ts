import { readYesNo } from "../reading/read-yes-no";
import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";
import { unreadChoice } from "./unread-choice";
import { unreadDate } from "./unread-date";

/**
 * IV.2.1: "được Hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị công nhận"; IV.3: "Sáng kiến chưa được cấp có thẩm
 * quyền công nhận" do not take part. For a research topic IV.2.3 stands in the place of IV.2.1: its acceptance
 * is its recognition, and only a stated "Chưa" is found.
 */
export const recognitionMissing = defineRule({
  id: "recognition-missing",
  severity: "ineligible",
  columns: ["recognisedOn", "recognisedBy", "kind"],
  messages: {
    denied: "ineligible",
    dateMissing: "missing",
    dateUnreadable: "missing",
    bodyMissing: "missing",
    bodyUnreadable: "missing",
    bodySuggested: "missing",
  },
  examples: {
    passes: [
      { recognisedOn: "{recognised}", recognisedBy: "{body}" },
      { ...topicRow, recognisedOn: "", recognisedBy: "" },
    ],
    found: [
      [{ recognisedBy: "Chưa công nhận" }, "denied"],
      [{ recognisedOn: "Chưa" }, "denied"],
      [{ ...topicRow, recognisedOn: "", recognisedBy: "Chưa" }, "denied"],
      [{ recognisedOn: "" }, "dateMissing"],
      [{ recognisedOn: "cuối năm" }, "dateUnreadable"],
      [{ recognisedBy: "" }, "bodyMissing"],
      [{ recognisedBy: "Cấp cơ sở" }, "bodyUnreadable"],
      [{ recognisedBy: "Hội đồng trường" }, "bodySuggested"],
    ],
  },
  check(initiative, { programme }, found) {
    const { recognisedOn, recognisedBy } = initiative;
    const { recognisers } = programme.choices;
    const body =
      recognisedBy.kind === "choice" ? recognisers.find(({ id }) => id === recognisedBy.value) : undefined;
    const bodyDenies = body?.means.includes("none") ?? false;
    const dateDenies = recognisedOn.kind === "unreadable" && readYesNo(recognisedOn.text).kind === "no";
    if (bodyDenies || dateDenies) return found("denied", {}, bodyDenies ? "recognisedBy" : "recognisedOn");
    if (recognisedOn.kind === "unreadable") {
      found("dateUnreadable", unreadDate(recognisedOn));
    }
    if (recognisedBy.kind === "unreadable") {
      const message = recognisedBy.near.length > 0 ? "bodySuggested" : "bodyUnreadable";
      found(message, unreadChoice(recognisedBy, recognisers), "recognisedBy");
    }
    if (initiative.isTopic) return;
    if (recognisedOn.kind === "blank" && !body?.means.includes("undated")) found("dateMissing");
    if (recognisedBy.kind === "blank") found("bodyMissing", {}, "recognisedBy");
  },
});
