/** The column that says whose figures a row has. */
export const nameColumn = <Head extends { kind: string }>(columns: readonly Head[]): Head | undefined =>
  columns.find(({ kind }) => kind === "name");

/** Where a column stands, from 0. */
export const placeOf = <Key extends string>(columns: readonly { key: Key }[], key: Key): number =>
  columns.findIndex((column) => column.key === key);
