import type { Chart, ChartOption, ChartOptions } from "./sheet";

/** Google's size of a chart that says nothing else. */
const defaultSize = { width: 600, height: 371 };

/** Pixels of a chart. */
export const chartSize = ({ options }: Chart): { width: number; height: number } => ({
  width: positive(options.width) ?? defaultSize.width,
  height: positive(options.height) ?? defaultSize.height,
});

const positive = (value: unknown): number | undefined =>
  typeof value === "number" && value > 0 ? value : undefined;

const isTree = (value: ChartOption | undefined): value is ChartOptions =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The options with one set: `series.0.color` names a place in the tree, as on Google. */
export const withOption = (options: ChartOptions, path: string, value: ChartOption): ChartOptions => {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...options, [first]: value };
  const inner = options[first];
  return { ...options, [first]: withOption(isTree(inner) ? inner : {}, rest.join("."), value) };
};

/** What an option is; undefined when it was never set. */
export const optionAt = (options: ChartOptions, path: string): ChartOption | undefined => {
  let found: ChartOption | undefined = options;
  for (const name of path.split(".")) {
    found = isTree(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return found;
};
