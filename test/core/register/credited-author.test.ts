import { readPeople } from "../../../src/core/reading/read-people";
import { creditedAuthor } from "../../../src/core/register/credited-author";

const credited = (cell: string, rule: Parameters<typeof creditedAuthor>[1] = "leaderOrHighestShare") =>
  creditedAuthor(readPeople(cell), rule)?.name;

const HOA = "Bùi Thị Hoa";
const NAM = "Đinh Văn Nam";
const BA = "Hà Thị Ba";

describe("IV.2.4: the one person that an initiative counts for", () => {
  it.each<[string, string, string | undefined]>([
    ["nobody is nobody", "", undefined],
    ["an only author, without a share", HOA, HOA],
    ["an only author, whatever the share", `${HOA} (40%)`, HOA],
    ["the leader", `${HOA}; ${NAM} (chủ nhiệm)`, NAM],
    ["the leader before the highest share", `${HOA} (60%); ${NAM} (chủ nhiệm) (40%)`, NAM],
    ["neither of two leaders", `${HOA} (chủ nhiệm) (60%); ${NAM} (chủ nhiệm) (40%)`, undefined],
    ["the highest share, when it stands first", `${HOA} (60%); ${NAM} (40%)`, HOA],
    ["the highest share, when it stands last", `${HOA} (40%); ${NAM} (60%)`, NAM],
    ["the highest share of three", `${HOA} (30%); ${NAM} (45%); ${BA} (25%)`, NAM],
    ["the highest share above two that tie", `${HOA} (30%); ${NAM} (30%); ${BA} (40%)`, BA],
    ["the highest share before two that tie", `${HOA} (40%); ${NAM} (30%); ${BA} (30%)`, HOA],
    ["neither of two that tie", `${HOA} (50%); ${NAM} (50%)`, undefined],
    ["neither of two that tie at the end", `${HOA} (20%); ${NAM} (40%); ${BA} (40%)`, undefined],
    ["neither of the first and the last that tie", `${HOA} (40%); ${NAM} (20%); ${BA} (40%)`, undefined],
    ["nobody without shares", `${HOA}; ${NAM}`, undefined],
    ["nobody when the first has no share", `${HOA}; ${NAM} (60%)`, undefined],
    ["nobody when the last has no share", `${HOA} (60%); ${NAM}`, undefined],
  ])("%s", (_name, cell, name) => {
    expect(credited(cell)).toBe(name);
  });

  it.each<[string, string, string | undefined]>([
    ["the first, against shares and leaders", `${HOA} (10%); ${NAM} (chủ nhiệm) (90%)`, HOA],
    ["the first, without shares", `${HOA}; ${NAM}`, HOA],
    ["nobody is nobody", "", undefined],
  ])("by the setting: %s", (_name, cell, name) => {
    expect(credited(cell, "firstNamed")).toBe(name);
  });
});
