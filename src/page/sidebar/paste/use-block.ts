import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ValueOf } from "../../../api/bridge";
import type { FormCells } from "../../../core/assessment/judge-cells";
import { headingsToRemember, type RememberedHeadings } from "../../../core/pasting/guess-columns";
import { type Legacy, legacyOf, toUnicode } from "../../../core/pasting/legacy-text";
import type { Placing } from "../../../core/pasting/place-columns";
import { type Captions, readCaptions } from "../../../core/pasting/read-captions";
import { noChoices, type PasteChoices, type PastedRows, rowReader } from "../../../core/pasting/read-rows";
import { tooLong } from "../../../core/pasting/too-long";
import { understandBlock } from "../../../core/pasting/understand-block";
import { rowsToWrite, type SaidOfCells } from "../../../core/pasting/write-rows";
import { titleFingerprint } from "../../../core/reading/text-key";
import type { Failure } from "../../kit/failure";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { isPlaced } from "./block-problems";
import { type JudgedBlock, judgeBlock, nextTurn } from "./judge-block";

type Rows = readonly (readonly string[])[];

export interface PastedBlock {
  block: Rows;
  placing: Placing;
  captions: Captions;
  legacy: Legacy | undefined;
}

/** What a person decides about a block. */
export interface Decisions
  extends SaidOfCells,
    Pick<PasteChoices, "taken" | "dropped" | "ditto" | "fillDown" | "monthFirst"> {
  /** Lines that are written although the register has them. */
  again: ReadonlySet<number>;
}

/** A pasted block on its way: understood, judged, not yet written. */
export interface BlockState {
  pasted: PastedBlock | undefined;
  read: PastedRows | undefined;
  decisions: Decisions;
  tooLong: ReturnType<typeof tooLong>;
  /** Rows judged so far; `undefined` when nothing is being judged. */
  done: number | undefined;
  judged: JudgedBlock | undefined;
  cancelled: boolean;
  /** The rows of the register are being asked for. */
  looking: { busy: boolean; slow: boolean; failure: Failure | undefined };
  take(block: Rows): void;
  place(placing: Placing): void;
  /** Takes another row for the headings; -1 for none. */
  headingsAt(row: number): void;
  toUnicode(): void;
  decide(change: Partial<Decisions>): void;
  judge(): Promise<void>;
  stop(): void;
  clear(): void;
  unjudge(): void;
}

const undecided: Decisions = {
  taken: noChoices.taken,
  dropped: noChoices.dropped,
  ditto: noChoices.ditto,
  fillDown: noChoices.fillDown,
  monthFirst: noChoices.monthFirst,
  again: new Set(),
  forAll: {},
  instead: new Map(),
  typed: new Map(),
};

/** A block of this size says whether its letters are Unicode. */
const LOOKED_AT = 20_000;
/** Rows that are understood and read without letting the browser have its turn. */
const AT_ONCE = 200;
/** Milliseconds between two drawings of the progress beside a result. */
const PACE = 250;

export function useBlock(): BlockState {
  const { unit, programme, catalogue } = useApp();
  const lists = { catalogue, choices: programme.choices, columns: programme.columns };
  const namesakes = useCall("pageNamesakes");
  const headings = useCall("pageHeadings");
  useEffect(() => {
    headings.run({ said: {}, unit });
  }, [unit]);
  // Before an answer comes, or where none comes, headings are asked about again.
  const remembered: RememberedHeadings = headings.value ?? {};
  const [pasted, setPasted] = useState<PastedBlock>();
  const [decisions, setDecisions] = useState(undecided);
  const [done, setDone] = useState<number>();
  const [judged, setJudged] = useState<JudgedBlock>();
  const [cancelled, setCancelled] = useState(false);
  /** The latest judging: an earlier one that is still under way comes to nothing. */
  const latest = useRef(0);
  const known = useRef<ValueOf<"pageNamesakes"> | undefined>(undefined);
  const [reading, setReading] = useState<{ of: PastedBlock; by: Decisions; read: PastedRows }>();
  const read = reading?.read;
  const long = useMemo(() => tooLong(read?.rows ?? []), [read]);
  /** Makes whatever is under way come to nothing; says when the same has become of what begins. */
  const begin = () => {
    latest.current += 1;
    const mine = latest.current;
    return () => latest.current !== mine;
  };
  /** Bit by bit; `undefined` when something else has begun. */
  const readAnew = async (of: PastedBlock, by: Decisions, isStale: () => boolean) => {
    const { block, placing, captions } = of;
    const reader = rowReader(block, placing, { ...by, catalogue, scale: captions.scale });
    for (const index of block.keys()) {
      reader.read(index);
      if ((index + 1) % AT_ONCE > 0) continue;
      await nextTurn();
      if (isStale()) return undefined;
    }
    const read = reader.result();
    setReading({ of, by, read });
    return read;
  };
  const unjudge = () => {
    begin();
    known.current = undefined;
    namesakes.reset();
    setDone(undefined);
    setJudged(undefined);
    setCancelled(false);
  };
  /** What the list says above its table; a list that names no unit at all is the person's own. */
  const unitForAll = (placing: Placing, { unit: said }: Captions): FormCells => {
    const name = said?.name ?? (isPlaced(placing, "unit") ? "" : unit);
    return name === "" ? {} : { unit: name };
  };
  /** Step by step, so that a long list does not hold the page up; a later one goes before. */
  const understand = async (block: Rows, headingRow?: number) => {
    unjudge();
    const isStale = begin();
    const rest = async () => {
      if (block.length > AT_ONCE) await nextTurn();
    };
    await rest();
    if (isStale()) return;
    const placing = understandBlock(block, lists, remembered, headingRow);
    await rest();
    if (isStale()) return;
    const captions = readCaptions(block, placing, catalogue);
    const start = block.slice(0, 100).flat().join(" ").slice(0, LOOKED_AT);
    const next: PastedBlock = { block, placing, captions, legacy: legacyOf(start) };
    const chosen: Decisions = { ...undecided, forAll: unitForAll(placing, captions) };
    if (!(await readAnew(next, chosen, isStale))) return;
    setDecisions(chosen);
    setPasted(next);
  };
  const judge = async (chosen: Decisions) => {
    if (!pasted) return;
    const isStale = begin();
    setCancelled(false);
    // Once there is a result, it stands until the next one, and is not drawn anew with every slice.
    let due = 0;
    const progress = (rows: number) => {
      if (judged && performance.now() < due) return;
      due = performance.now() + PACE;
      setDone(rows);
    };
    if (judged) progress(0);
    const isRead = reading?.of === pasted && reading.by === chosen;
    const found = isRead ? reading.read : await readAnew(pasted, chosen, isStale);
    if (!found) return;
    const rows = rowsToWrite(found.rows, chosen);
    if (!known.current) {
      const fingerprints = [...new Set(rows.map(({ cells }) => titleFingerprint(cells.title ?? "")))];
      const answer = await namesakes.run({ fingerprints });
      if (!answer.ok || isStale()) return;
      known.current = answer.value;
    }
    const { last, rows: there } = known.current;
    progress(0);
    const around = { programme, catalogue, last, known: there, again: chosen.again };
    const result = await judgeBlock(rows, around, { progress, stopped: isStale, pause: nextTurn });
    if (isStale()) return;
    setDone(undefined);
    setJudged(result);
  };
  return {
    pasted,
    read,
    decisions,
    tooLong: long,
    done,
    judged,
    cancelled,
    looking: namesakes,
    take: (block) => understand(block),
    place(placing) {
      if (!pasted) return;
      unjudge();
      let chosen = decisions;
      if (isPlaced(placing, "unit") !== isPlaced(pasted.placing, "unit")) {
        const { unit: _, ...others } = decisions.forAll;
        chosen = { ...decisions, forAll: { ...others, ...unitForAll(placing, pasted.captions) } };
      }
      const next = { ...pasted, placing };
      setDecisions(chosen);
      setPasted(next);
      readAnew(next, chosen, begin());
    },
    headingsAt(row) {
      if (pasted) understand(pasted.block, row);
    },
    toUnicode() {
      const { block, legacy } = pasted ?? {};
      if (!block || !legacy) return;
      const sound = block.map((cells) => cells.map((cell) => toUnicode(cell, legacy)));
      understand(sound);
    },
    decide(change) {
      const next = { ...decisions, ...change };
      setDecisions(next);
      if (judged) judge(next);
      else if (pasted) readAnew(pasted, next, begin());
    },
    judge() {
      if (pasted) headings.run({ said: headingsToRemember(pasted.placing), unit });
      return judge(decisions);
    },
    stop() {
      unjudge();
      setCancelled(true);
    },
    clear() {
      unjudge();
      setPasted(undefined);
      setReading(undefined);
    },
    unjudge,
  };
}
