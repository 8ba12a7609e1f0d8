import type { SettingsRefusal } from "../../../api/bridge-settings";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { Button } from "../../kit/parts";
import { settingId } from "./settings-editor";

type Problems = Extract<SettingsRefusal, { kind: "problems" }>["problems"];

/** Opens the group of a setting and puts the cursor into it. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  const group = field?.closest("details");
  if (group) group.open = true;
  field?.focus();
}

/** What cannot be used, in the words of the settings' reader, each with a way to its field. */
export function ProblemsNote({ problems, prefix }: { problems: Problems; prefix: string }) {
  return (
    <div role="alert" class="note bad">
      <p>
        <b>{words.problems}</b>
      </p>
      {problems.map(({ row, text }) => (
        <div key={`${row} ${text}`}>
          <p class="typed">{text}</p>
          {row > 0 && (
            <Button
              quiet
              label={`${words.showProblem}: ${text}`}
              onPress={() => goTo(settingId(prefix, row - 1))}
            >
              {words.showProblem}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

/** The same by the place of the line, for the fields. */
export const problemsByPlace = (problems: Problems): ReadonlyMap<number, string> =>
  new Map(problems.filter(({ row }) => row > 0).map(({ row, text }) => [row - 1, text]));
