import { manageWords } from "../../../messages/vi/manage-vi";

export type ManageView = keyof typeof manageWords.about;

/** In the order in which they are offered. */
export const manageViewNames = Object.keys(manageWords.about) as ManageView[];

/** The view that the menu opened the page at: the script writes it on the body. */
export function viewAsked(): ManageView | undefined {
  const asked = document.body.dataset.view;
  return manageViewNames.find((name) => name === asked);
}
