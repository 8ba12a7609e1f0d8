import { manageWords } from "../../../messages/vi/manage-vi";

export type ManageViewName = keyof typeof manageWords.about;

/** In the order in which they are offered. */
export const manageViewNames = Object.keys(manageWords.about) as ManageViewName[];

/** The view that the menu opened the page at: the script writes it on the body. */
export function viewAsked(): ManageViewName | undefined {
  const asked = document.body.dataset.view;
  return manageViewNames.find((name) => name === asked);
}
