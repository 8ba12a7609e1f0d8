/** A unit as pages list it, to be found by any of its names. */
export interface ListedUnit {
  name: string;
  code: string;
  aliases: readonly string[];
  cluster: string;
}
