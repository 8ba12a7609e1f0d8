import { useContext, useEffect, useMemo, useRef } from "preact/hooks";
import type { FigurePlace } from "../../../api/bridge-trace";
import type { ChartId } from "../../../core/summary/blocks/chart-table";
import type { ShownTable } from "../../../core/summary/blocks/table";
import { fill } from "../../../core/words/fill";
import { pictureWords } from "../../../messages/vi/dashboard-vi";
import { Typed } from "../../kit/parts";
import { countText } from "../figures/format";
import { PlainTable } from "../figures/plain-table";
import { OfWhen, type When } from "../of-when";
import { ShowTrace } from "../trace/figure-button";
import { figurePlace } from "../trace/figure-place";
import { Chart, elementAt, type Picture } from "./chart-kit";

interface ChartViewProps<Key extends string> {
  chart: ChartId;
  title: string;
  table: ShownTable<Key>;
  /** What is said when there is nothing to draw. */
  none: string;
  draw(table: ShownTable<Key>): Picture<Key>;
  note?: string | undefined;
  /** Of when the figures are: a picture is copied without the head of the page. */
  when: When;
}

/** On paper a picture is as sharp as a printer. */
const SHARPEST = 2;

/** A picture, its copy for paper, and the same numbers as a table. */
export function ChartView<Key extends string>({
  chart,
  title,
  table,
  none,
  draw,
  note,
  when,
}: ChartViewProps<Key>) {
  return (
    <section class="picture">
      <div class="section-head">
        <h2>{title}</h2>
        <OfWhen {...when} />
      </div>
      {note && (
        <p class="hint">
          <Typed>{note}</Typed>
        </p>
      )}
      {table.rows.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <>
          <Drawing block={`chart.${chart}`} title={title} table={table} draw={draw} />
          <details>
            <summary>{pictureWords.table}</summary>
            <PlainTable block={`chart.${chart}`} table={table} caption={title} cell={countText} />
          </details>
        </>
      )}
    </section>
  );
}

/** A picture alone; `block` is where its figures stand. */
export function Drawing<Key extends string>({
  block,
  title,
  table,
  draw,
}: Pick<ChartViewProps<Key>, "title" | "table" | "draw"> & Pick<FigurePlace, "block">) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paper = useRef<HTMLImageElement>(null);
  const show = useContext(ShowTrace);
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
        onClick: ({ native }) => {
          const pressed = native ? elementAt(chart, native) : undefined;
          const key = pressed && picture.keys[pressed.datasetIndex];
          if (pressed && key !== undefined) show(figurePlace(block, table, pressed.index, key));
        },
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
