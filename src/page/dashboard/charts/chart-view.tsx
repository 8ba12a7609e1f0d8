import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ShownTable } from "../../../core/summary/blocks/table";
import { fill } from "../../../core/words/fill";
import { pictureWords } from "../../../messages/vi/dashboard-vi";
import { countText } from "../figures/format";
import { PlainTable } from "../figures/plain-table";
import { OfWhen, type When } from "../of-when";
import { Chart, type Picture } from "./chart-kit";

interface ChartViewProps<Key extends string> {
  title: string;
  table: ShownTable<Key>;
  /** What is said when there is nothing to draw. */
  none: string;
  draw(table: ShownTable<Key>): Picture;
  note?: string;
  /** Of when the figures are: a picture is copied without the head of the page. */
  when: When;
}

/** On paper a picture is as sharp as a printer. */
const SHARPEST = 2;

/** A picture, its copy for paper, and the same numbers as a table. */
export function ChartView<Key extends string>({ title, table, none, draw, note, when }: ChartViewProps<Key>) {
  return (
    <section class="picture">
      <div class="section-head">
        <h2>{title}</h2>
        <OfWhen {...when} />
      </div>
      {note && <p class="hint">{note}</p>}
      {table.rows.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <>
          <Drawing title={title} table={table} draw={draw} />
          <details>
            <summary>{pictureWords.table}</summary>
            <PlainTable table={table} caption={title} cell={countText} />
          </details>
        </>
      )}
    </section>
  );
}

function Drawing<Key extends string>({
  title,
  table,
  draw,
}: Pick<ChartViewProps<Key>, "title" | "table" | "draw">) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paper = useRef<HTMLImageElement>(null);
  const picture = useMemo(() => draw(table), [table]);
  useEffect(() => {
    if (!canvas.current) return;
    // A canvas is clipped where paper is narrower than the screen; its picture shrinks with it.
    const copy = () => {
      // On paper the canvas is hidden: a chart that is measured then has no size, and no picture.
      if (paper.current && chart.width > 0) paper.current.src = chart.toBase64Image();
    };
    const chart = new Chart(canvas.current, {
      ...picture.config,
      options: {
        ...picture.config.options,
        devicePixelRatio: Math.max(SHARPEST, window.devicePixelRatio),
        // The size is set before the picture is drawn in it.
        onResize: () => requestAnimationFrame(copy),
      },
    });
    copy();
    return () => chart.destroy();
  }, [picture]);
  return (
    <>
      <div class="on-screen" style={{ height: `${picture.height}px` }}>
        <canvas ref={canvas} role="img" aria-label={fill(pictureWords.described, { title })} />
      </div>
      <img ref={paper} class="on-paper" alt="" />
    </>
  );
}
