import { createJudge, type FormCells } from "../../../../src/core/assessment/judge-cells";
import { mendGroups } from "../../../../src/core/pasting/mend-groups";
import { readBlock } from "../../../../src/core/pasting/read-block";
import { readRows } from "../../../../src/core/pasting/read-rows";
import { understandBlock } from "../../../../src/core/pasting/understand-block";
import { rowsToWrite } from "../../../../src/core/pasting/write-rows";
import { hoaBinh } from "../../../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../../../src/core/programme/read-programme";
import { emptyCatalogue } from "../../../../src/core/register/catalogue";
import { processorTime } from "../../../support/processor-time";

const ROWS = 1000;
const ABOVE = 10_000;

test("a thousand rows are read, judged below ten thousand and proposed mends for within a second", () => {
  const lines = Array.from(
    { length: ROWS },
    (_, at) => `${at + 1}\tGiải pháp dạy học số ${at}\tBùi Thị Hoa\tHĐSK trường\t20.12.2021\t15 tr`,
  );
  const headings = "STT\tTên sáng kiến\tTác giả\tCấp công nhận\tNgày công nhận\tSố tiền làm lợi";
  const text = [headings, ...lines].join("\n");
  const catalogue = emptyCatalogue();
  const programme = programmeOf(hoaBinh);
  const whole = () => {
    const block = readBlock(text);
    const read = readRows(block, understandBlock(block, { ...programme, catalogue }), {
      catalogue,
    });
    const rows = rowsToWrite(read.rows, {
      forAll: { unit: "Trường A" },
      instead: new Map(),
      typed: new Map(),
    });
    const above = new Array<FormCells>(ABOVE).fill({});
    const judge = createJudge(programme, catalogue, [...above, ...rows.map(({ cells }) => cells)]);
    const judged = rows.map(({ cells }, at) => ({ cells, findings: judge(ABOVE + at)?.findings ?? [] }));
    return mendGroups(judged, catalogue, programme);
  };
  expect(whole().map(({ count }) => count)).toEqual([ROWS]);
  expect(processorTime(whole)).toBeLessThan(1000);
});
