import { useMemo, useRef, useState } from "preact/hooks";
import type { Placing } from "../../../core/pasting/place-columns";
import { placeColumns } from "../../../core/pasting/place-columns";
import { readBlock } from "../../../core/pasting/read-block";
import type { PastedRows } from "../../../core/pasting/read-rows";
import { readRows } from "../../../core/pasting/read-rows";
import { useApp } from "../shell/app-context";
import { isPlaced, rowsToWrite } from "./block-problems";
import type { JudgedBlock } from "./judge-block";
import { judgeBlock, nextTurn } from "./judge-block";

export interface PastedBlock {
  block: readonly (readonly string[])[];
  placing: Placing;
}

/** A pasted block on its way: understood, judged, not yet written. */
export interface BlockState {
  pasted: PastedBlock | undefined;
  read: PastedRows | undefined;
  /** The unit that all rows get; empty when the block names them itself. */
  unitForAll: string;
  /** Rows judged so far; `undefined` when nothing is being judged. */
  done: number | undefined;
  judged: JudgedBlock | undefined;
  cancelled: boolean;
  take(text: string): void;
  place(placing: Placing): void;
  judge(): Promise<void>;
  stop(): void;
  rows(): ReturnType<typeof rowsToWrite>;
  clear(): void;
  unjudge(): void;
}

export function useBlock(): BlockState {
  const { unit, programme, catalogue } = useApp();
  const [pasted, setPasted] = useState<PastedBlock>();
  const [done, setDone] = useState<number>();
  const [judged, setJudged] = useState<JudgedBlock>();
  const [cancelled, setCancelled] = useState(false);
  const stopped = useRef(false);
  const read = useMemo(() => pasted && readRows(pasted.block, pasted.placing), [pasted]);
  const unitForAll = pasted && !isPlaced(pasted.placing, "unit") ? unit : "";
  const rows = () => rowsToWrite(read?.rows ?? [], unitForAll);
  const unjudge = () => {
    setJudged(undefined);
    setCancelled(false);
  };
  return {
    pasted,
    read,
    unitForAll,
    done,
    judged,
    cancelled,
    take(text) {
      const block = readBlock(text);
      unjudge();
      setPasted({ block, placing: placeColumns(block, programme.columns) });
    },
    place(placing) {
      unjudge();
      setPasted((now) => now && { ...now, placing });
    },
    async judge() {
      stopped.current = false;
      setCancelled(false);
      setDone(0);
      const steps = { progress: setDone, stopped: () => stopped.current, pause: nextTurn };
      const result = await judgeBlock(rows(), { programme, catalogue }, steps);
      setDone(undefined);
      setJudged(result);
      setCancelled(result === undefined);
    },
    stop() {
      stopped.current = true;
    },
    rows,
    clear() {
      unjudge();
      setPasted(undefined);
    },
    unjudge,
  };
}
