const DATE = /^(\s*)(\d{1,2})([/-])(\d{1,2})\3(\d{2}|\d{4})(?!\d)/;
const MONTHS = 12;

/** The two numbers before the year. */
function partsOf(text: string): readonly [number, number] | undefined {
  const match = DATE.exec(text);
  return match ? [Number(match[2]), Number(match[4])] : undefined;
}

/** Whether a date can only be read with the month first: `9/14/2021`. */
export function isMonthFirst(text: string): boolean {
  const [first, second] = partsOf(text) ?? [0, 0];
  return first >= 1 && first <= MONTHS && second > MONTHS && second <= 31;
}

const isDayFirst = (text: string): boolean => {
  const [first, second] = partsOf(text) ?? [0, 0];
  return first > MONTHS && second <= MONTHS;
};

/**
 * What a column of dates becomes when its months stand first: the day before the month, as everywhere here. In a
 * column that has dates with the day first as well, only those that cannot be read so are turned.
 */
export function turnMonths(cells: readonly string[]): (cell: string) => string {
  const onlySure = cells.some(isDayFirst);
  return (cell) => {
    const isTurned = onlySure ? isMonthFirst(cell) : partsOf(cell) !== undefined;
    return isTurned ? cell.replace(DATE, "$1$4$3$2$3$5") : cell;
  };
}
