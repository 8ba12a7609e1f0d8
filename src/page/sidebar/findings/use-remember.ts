import { useState } from "preact/hooks";
import { MOST_WORDINGS } from "../../../api/bridge-remember";
import type { Wording } from "../../../core/assessment/remember-wording";
import type { ColumnKey } from "../../../core/register/columns";
import { choiceLists, isListed } from "../../../core/words/choices";
import { type Call, useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

/** Keeping what people write for a unit or an entry, so that nobody is asked about it again. */
export interface Remembering {
  /** Whether the person may: the settings are the manager's. */
  offered: boolean;
  /** Finds out, once; nothing is asked where nothing can be remembered. */
  ask(): void;
  isOn: boolean;
  turn(on: boolean): void;
  call: Call<"pageRemember">;
  /** Does nothing where it is not offered or not wanted. */
  keep(said: readonly { column: ColumnKey; text: string; meant: string }[]): Promise<void>;
}

const isWording = (said: { column: ColumnKey; text: string; meant: string }): said is Wording =>
  said.column === "unit" || isListed(said.column);

export function useRemember(): Remembering {
  const { reload } = useApp();
  const may = useCall("pageMayRemember");
  const offered = may.value === true;
  const call = useCall("pageRemember");
  const [isOn, turn] = useState(true);
  return {
    offered,
    ask() {
      if (may.value === undefined) may.run({});
    },
    isOn,
    turn,
    call,
    async keep(said) {
      call.reset();
      const wordings = said.filter(isWording).slice(0, MOST_WORDINGS);
      if (!offered || !isOn || wordings.length === 0) return;
      const outcome = await call.run({ wordings });
      // The lists of the page know it from now on.
      if (outcome.ok && outcome.value.remembered.length > 0) reload();
    },
  };
}

/** The list of `Cấu hình` that a wording stands in; none for a unit. */
export const groupOf = ({ column }: Wording) => (column === "unit" ? undefined : choiceLists[column]);
