import { changeText } from "./setting-changes";

interface FromToProps {
  name: string;
  /** Null where there was nothing; empty where it was blank. */
  from: string | null;
  to: string | null;
}

/** What something was, and what it is. */
export function FromTo({ name, from, to }: FromToProps) {
  return (
    <p class="typed">
      {name}: <del>{changeText(from)}</del> <span aria-hidden="true">→</span> <ins>{changeText(to)}</ins>
    </p>
  );
}
