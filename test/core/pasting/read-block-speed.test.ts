import { readBlock } from "../../../src/core/pasting/read-block";
import { processorTime } from "../../support/processor-time";

test("takes 2,000 rows of 22 columns within a fifth of a second", () => {
  const text = Array.from({ length: 2000 }, () => Array(22).fill('"Sáng kiến ""mới"", hay"').join("\t")).join(
    "\n",
  );
  expect(readBlock(text)).toHaveLength(2000);
  expect(processorTime(() => readBlock(text))).toBeLessThan(200);
});
