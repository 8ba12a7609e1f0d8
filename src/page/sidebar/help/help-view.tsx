import { ruleTitle } from "../../../core/assessment/finding-text";
import { clauseOf } from "../../../core/programme/cited";
import { withoutPortal } from "../../../core/programme/without-portal";
import { rules } from "../../../core/rules/index";
import { verdictsIn } from "../../../core/summary/figures/tally";
import { fill } from "../../../core/words/fill";
import { inSentence } from "../../../core/words/in-sentence";
import { severityWords } from "../../../core/words/words";
import { manageWords } from "../../../messages/vi/manage-vi";
import { menuWords } from "../../../messages/vi/setup-vi";
import { helpWords, tabWords } from "../../../messages/vi/sidebar-vi";
import { VerdictMark } from "../../kit/verdict-mark";
import { RuleWords } from "../findings/rule-words";
import { useApp } from "../shell/app-context";
import { manageViewNames } from "../shell/view-asked";

/** How to work with it, the results, and every rule from the same source as the README's table. */
export function HelpView() {
  const { programme } = useApp();
  // A campaign without a portal has no rule about it to speak of.
  const told = programme.portal ? rules : rules.filter(({ id }) => withoutPortal[id] !== "off");
  return (
    <>
      <h2 class="unseen">{tabWords.help[1]}</h2>
      <h3>{helpWords.howTo}</h3>
      <Steps
        steps={helpWords.steps
          .slice(0, programme.portal ? undefined : -1)
          .map(([what, how]) => [fill(what, programme.words), fill(how, programme.words)])}
      />
      <h3>{helpWords.results}</h3>
      <dl>
        {verdictsIn(programme).map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>
              {fill(helpWords.resultOf[verdict], {
                ...programme.words,
                plan: inSentence(programme.words.plan),
              })}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{tabWords.manage[1]}</h3>
      <Steps steps={manageViewNames.map((name) => [menuWords[name], manageWords.about[name]])} />
      <h3>{helpWords.campaign}</h3>
      <Steps steps={helpWords.campaignSteps} />
      <h3>{helpWords.rules}</h3>
      <div>
        {told.map(({ id, severity }) => {
          const weight = programme.rules[id] ?? severity;
          return (
            <details key={id}>
              <summary>
                <b>{clauseOf(programme, id)}</b> {ruleTitle(id, programme)}
              </summary>
              <RuleWords id={id} />
              <p class="hint">{weight === "off" ? helpWords.off : severityWords[weight]}</p>
            </details>
          );
        })}
      </div>
    </>
  );
}

const Steps = ({ steps }: { steps: readonly (readonly [what: string, how: string])[] }) => (
  <dl>
    {steps.map(([what, how]) => (
      <div key={what}>
        <dt>{what}</dt>
        <dd>{how}</dd>
      </div>
    ))}
  </dl>
);
