export { readSheets } from "../../files/read-sheets";
