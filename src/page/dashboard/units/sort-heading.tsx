import type { SortOrder } from "./unit-rows";

interface SortHeadingProps {
  column: SortOrder["column"];
  heading: string;
  direction: SortOrder["direction"] | undefined;
  press(): void;
}

const arrows = { ascending: "▲", descending: "▼" } as const;

/** A heading that sorts its column. */
export function SortHeading({ column, heading, direction, press }: SortHeadingProps) {
  return (
    <th scope="col" aria-sort={direction ?? "none"}>
      <button type="button" class={direction && "sorts"} data-column={column} onClick={press}>
        {heading}
        {direction && <span aria-hidden="true"> {arrows[direction]}</span>}
      </button>
    </th>
  );
}
