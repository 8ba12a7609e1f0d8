import { type Cell, quoteCell } from "../../../src/core/reading/cell";
import { headingKey } from "../../../src/core/reading/headings";
import { readDecision } from "../../../src/core/reading/read-decision";
import { readInterval } from "../../../src/core/reading/read-interval";
import { readMoney } from "../../../src/core/reading/read-money";
import { readNumber, readShare } from "../../../src/core/reading/read-number";
import { readPeople } from "../../../src/core/reading/read-people";
import { readYesNo } from "../../../src/core/reading/read-yes-no";
import { similarity } from "../../../src/core/reading/similarity";
import { placedUnitKey, unitKeys } from "../../../src/core/reading/unit-key";

test.each<[name: string, read: (cell: Cell) => unknown, text: string, most: number]>([
  ["readInterval", readInterval, "tháng 9/2021", 120],
  ["readMoney", readMoney, "15 triệu", 120],
  ["readNumber", readNumber, "10.000", 100],
  ["readShare", readShare, "30%", 100],
  ["readDecision", readDecision, "123/QĐ-SGDĐT", 300],
  ["readYesNo", readYesNo, "Có", 40],
])("%s reads %j in a text of %s %d characters and in no longer one", (_name, read, text, most) => {
  expect(read(text.padEnd(most))).toEqual(read(text));
  expect(read(text.padEnd(most + 1))).not.toEqual(read(text));
});

test.each<[name: string, look: (text: string) => unknown, most: number]>([
  ["headingKey", headingKey, 300],
  ["placedUnitKey", placedUnitKey, 500],
  ["unitKeys", unitKeys, 500],
  ["readPeople", readPeople, 5000],
  ["quoteCell", quoteCell, 2000],
  ["similarity", (text) => similarity("b", text), 1000],
])("%s looks at the first characters of a text alone", (_name, look, most) => {
  const start = "a".padEnd(most - 1);
  expect(look(`${start}b`)).not.toEqual(look(start));
  expect(look(`${start}bc`)).toEqual(look(`${start}b`));
});
