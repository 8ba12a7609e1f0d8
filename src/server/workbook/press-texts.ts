import { pressTextsFile } from "../../api/bridge-part";

export type PressTexts = typeof import("../../messages/vi/press-texts-vi");

let texts: PressTexts | undefined;

/** The longer texts that only a press needs, from their file beside the script. */
export function pressTexts(): PressTexts {
  if (texts === undefined) {
    const file = HtmlService.createHtmlOutputFromFile(pressTextsFile).getContent();
    texts = JSON.parse(file.slice(file.indexOf("{"), file.lastIndexOf("}") + 1)) as PressTexts;
  }
  return texts;
}
