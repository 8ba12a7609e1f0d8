import { needText } from "../../../src/core/assessment/need-text";
import { targetFaultText, unitProblemText } from "../../../src/core/assessment/problems-vi";
import { programmeWith } from "../../support/judge";

test("a target's fault is a sentence with its value", () => {
  const text = targetFaultText({ fault: "level", value: "ba mươi" } as never);
  expect(text).toContain("ba mươi");
  expect(text).toMatch(/[a-z]/);
});

test("a unit's fault names its row, what it is about, and the row that has it already", () => {
  const text = unitProblemText({ row: 7, fault: "doubledCode", text: "MB", firstRow: 3 });
  expect([/dòng 7/, /“MB”/, /dòng 3/].map((part) => part.test(text))).toEqual([true, true, true]);
});

test("what the portal asks for names the day on which it opens, where it does", () => {
  const programme = programmeWith();
  const opens = programme.phases[0]!.registration.from;
  expect(needText("registration-outside-windows", programme)).toMatch(/08\/01\/2022/);
  const open = programme.phases.map((phase) => ({
    ...phase,
    registration: { from: Number.NEGATIVE_INFINITY, before: phase.registration.before },
  }));
  expect(Number.isFinite(opens)).toBe(true);
  expect(needText("registration-outside-windows", { ...programme, phases: open })).not.toMatch(/\d{4}/);
});

test("a fault that stands by itself begins with a capital, and goes on as it is", () => {
  const text = targetFaultText({ fault: "scopeUnknown", value: "", choices: ["Toàn sổ"] } as never);
  expect(text.slice(0, 2)).toBe("Ch");
  expect(text.endsWith("Toàn sổ")).toBe(true);
});
