import { Trial } from "../trust/trial";
import { kinds, tryWriter, type Violation } from "../trust/try-writer";
import { writerNames } from "../trust/writers";

const SEED = 10;
/** Each writer meets a kind and each kind a writer, at one place that the seed picks; `npm run trust` tries them all. */
const EVERY = kinds.length;

test.each(writerNames.map((name, index) => [name, index] as const))(
  "%s: what was told stands, nothing else moved, whatever fails or happens meanwhile",
  (name, index) => {
    const found: Violation[] = [];
    const only = kinds.filter((_kind, at) => (at + index) % EVERY === 0);
    const counts = tryWriter(name, { most: 1, seed: SEED, only }, (each) => found.push(each));
    expect([...counts.keys()]).toEqual(only);
    // Right between the last look and the commit people are beyond a script: `npm run trust` counts those apart.
    expect(found.filter(({ inGap }) => !inGap)).toEqual([]);
  },
);

test("another execution is let in only where it has something to ask for", () => {
  const blank = new Trial("set-up, blank");
  expect([blank.allows("save"), blank.allows("edit"), blank.allows("settings")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("taking back an activity leaves no part of the row, wherever the run is cut off", () => {
  const found: Violation[] = [];
  tryWriter("take back activity", { most: Infinity, seed: SEED, only: ["cut, committed"] }, (each) =>
    found.push(each),
  );
  expect(found).toEqual([]);
});
