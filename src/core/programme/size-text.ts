import { settingsSizeWords } from "../../messages/vi/press/settings-size-vi";
import { fill } from "../words/fill";
import { formatCount } from "../words/number-vi";
import { mostOf, type SizeFault } from "./settings-size";

/** Why settings are too much, in a sentence. */
export const sizeText = ({ fault, size }: SizeFault): string =>
  fill(settingsSizeWords[fault], { size: formatCount(size), most: formatCount(mostOf[fault]) });
