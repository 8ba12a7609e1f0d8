import type { ColumnKey } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { useApp } from "../shell/app-context";
import { FormField } from "./form-field";
import { formGroups, isTopicForm } from "./form-fields";
import { SimilarTitles } from "./similar-titles";
import type { Form } from "./use-form";

/** The fields in their groups; what a topic needs only when it is one. */
export function EntryForm({ form, locked }: { form: Form; locked: boolean }) {
  const { programme } = useApp();
  const { portal } = programme;
  const { cells, origin, touched, judged } = form;
  const topic = isTopicForm(cells, programme);
  const findingsOf = (column: ColumnKey) =>
    touched.has(column) ? (judged?.findings ?? []).filter((finding) => finding.column === column) : [];
  const needsReview = judged?.findings.some(({ severity }) => severity === "review");
  const isShown = (column: ColumnKey) => {
    // What stands there already stays in sight.
    if (column === "registeredAt") return portal || cells.registeredAt;
    return column !== "reviewed" || needsReview || cells.reviewed;
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {[...formGroups, ["own", programme.columns.map(({ key }) => key)] as const].map(
        ([group, columns]) =>
          (group !== "topic" || topic) &&
          columns.length > 0 && (
            <fieldset key={group} disabled={locked}>
              <legend>
                {group === "portal" && !portal
                  ? enterWords.withoutPortal
                  : fill(enterWords.groups[group], programme.words)}
              </legend>
              {columns.filter(isShown).map((column) => (
                <div key={column} onFocusOut={() => form.touch(column)}>
                  <FormField
                    column={column}
                    value={cells[column] ?? ""}
                    findings={findingsOf(column)}
                    change={(text) => form.put(column, text)}
                  />
                  {column === "title" && (
                    <SimilarTitles
                      title={cells.title ?? ""}
                      exceptRow={origin.kind === "edit" ? origin.row : null}
                    />
                  )}
                </div>
              ))}
            </fieldset>
          ),
      )}
    </form>
  );
}
