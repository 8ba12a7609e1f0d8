import { compareFreezeWords } from "../../../messages/vi/freeze-vi";

interface FromToProps {
  name: string;
  /** Null where there was nothing; empty where it was blank. */
  from: string | null;
  to: string | null;
}

const shown = (text: string | null) =>
  text === null ? compareFreezeWords.nothing : text === "" ? compareFreezeWords.blank : text;

/** What something was, and what it is. */
export function FromTo({ name, from, to }: FromToProps) {
  return (
    <p class="typed">
      {name}: <del>{shown(from)}</del> <span aria-hidden="true">→</span> <ins>{shown(to)}</ins>
    </p>
  );
}
