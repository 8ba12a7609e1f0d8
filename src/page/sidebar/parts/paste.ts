export { PasteView } from "../paste/paste-view";
