import { passingExample } from "../../../src/core/assessment/passing-example";
import { seventyFiveThousand } from "../../../src/core/programme/presets/index";
import { programmeOf } from "../../../src/core/programme/read-programme";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { rules } from "../../../src/core/rules/index";

test.each(["topic-acceptance-outside", "topic-level-outside"] as const)(
  "%s shows no day and no level of a topic where none takes part",
  (id) => {
    const rule = rules.find((each) => each.id === id)!;
    const shown = passingExample(rule, programmeOf(seventyFiveThousand), emptyCatalogue());
    expect(shown.map(([column]) => column)).toEqual(shown.length === 0 ? [] : ["kind"]);
  },
);
