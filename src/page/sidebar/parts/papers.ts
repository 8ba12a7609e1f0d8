export { CouncilView } from "../papers/council-view";
export { RowPapers } from "../papers/row-papers";
export { ShowcaseView } from "../papers/showcase-view";
