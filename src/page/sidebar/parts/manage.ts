export { ManageView } from "../manage-view";
