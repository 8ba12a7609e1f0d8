export { paperDocx } from "../../word/paper-docx";
