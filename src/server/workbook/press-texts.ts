import { pressTextsFile } from "../../api/bridge-part";

type Texts = Readonly<Record<string, unknown>>;

let texts: Readonly<Record<string, Texts>> | undefined;

/**
 * Texts that only a press says: the build puts this in their place, and the file beside the script is read when the
 * first of them is said. They are known by their keys alone; nothing may list them.
 */
export const pressText = (name: string): Texts =>
  new Proxy<Texts>({}, { get: (_, key) => readTexts()[name]?.[String(key)] });

function readTexts() {
  if (texts === undefined) {
    const file = HtmlService.createHtmlOutputFromFile(pressTextsFile).getContent();
    texts = JSON.parse(file.slice(file.indexOf("{"), file.lastIndexOf("}") + 1)) as NonNullable<typeof texts>;
  }
  return texts;
}
