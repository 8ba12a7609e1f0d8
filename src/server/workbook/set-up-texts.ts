import { setUpTextsFile } from "../../api/bridge-part";

export type SetUpTexts = typeof import("../../messages/vi/set-up-texts-vi");

let texts: SetUpTexts | undefined;

/** The longer texts that set-up writes, from their file beside the script. */
export function setUpTexts(): SetUpTexts {
  if (texts === undefined) {
    const file = HtmlService.createHtmlOutputFromFile(setUpTextsFile).getContent();
    texts = JSON.parse(file.slice(file.indexOf("{"), file.lastIndexOf("}") + 1)) as SetUpTexts;
  }
  return texts;
}
