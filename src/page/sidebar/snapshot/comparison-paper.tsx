import { PaperTable } from "../../kit/paper";
import type { Section } from "./comparison-sections";

interface ComparisonPaperProps {
  title: string;
  lines: readonly string[];
  sections: readonly Section[];
}

/** What changed, on paper. */
export function ComparisonPaper({ title, lines, sections }: ComparisonPaperProps) {
  return (
    <article class="across">
      <div class="caption">
        <b>{title}</b>
      </div>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sections.map(({ name, headings, rows }) => (
        <div key={name}>
          <h4>{name}</h4>
          <PaperTable headings={headings} rows={rows} />
        </div>
      ))}
    </article>
  );
}
