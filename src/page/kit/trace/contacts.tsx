import type { TracedSource } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { traceWords } from "../../../messages/vi/trace-vi";
import { CopyText } from "../copy-text";
import { contactsOf } from "./trace-text";

/** The addresses of the units in a list, as the receivers of one mail. */
export function Contacts({ source }: { source: TracedSource }) {
  if (source.count === 0) return null;
  const { addresses, lacking } = contactsOf(source);
  const words = traceWords.contacts;
  if (addresses.length === 0) return <p class="hint">{words.none}</p>;
  const copy = fill(words.copy, { count: formatCount(addresses.length) });
  return (
    <>
      {lacking > 0 && <p class="hint">{fill(words.lacking, { count: formatCount(lacking) })}</p>}
      <CopyText text={addresses.join(", ")} words={{ ...words, copy }} />
    </>
  );
}
