import { type ComponentChild, render } from "preact";

/** Prints papers alone: for as long as that takes they stand beside the page, which paper does not show. */
export function printPapers(papers: ComponentChild): void {
  const place = document.createElement("div");
  place.className = "papers";
  document.body.append(place);
  document.body.classList.add("printing");
  render(papers, place);
  const done = () => {
    render(null, place);
    place.remove();
    document.body.classList.remove("printing");
  };
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
