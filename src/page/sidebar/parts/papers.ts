export { RowPapers } from "../papers/row-papers";
