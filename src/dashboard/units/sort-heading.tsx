import type { SortOrder } from "./unit-rows";

interface SortHeadingProps {
  heading: string;
  direction: SortOrder["direction"] | undefined;
  press(): void;
}

const arrows = { ascending: "▲", descending: "▼" } as const;

/** A heading that sorts its column. */
export function SortHeading({ heading, direction, press }: SortHeadingProps) {
  return (
    <th scope="col" aria-sort={direction ?? "none"}>
      <button type="button" onClick={press}>
        {heading}{" "}
        <span class="arrow" aria-hidden="true">
          {direction ? arrows[direction] : "↕"}
        </span>
      </button>
    </th>
  );
}
