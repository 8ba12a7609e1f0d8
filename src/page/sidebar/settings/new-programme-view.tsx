import { useEffect, useState } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { newProgrammePage as words } from "../../../messages/vi/new-programme-vi";
import { trySettingsWords } from "../../../messages/vi/try-settings-vi";
import { Button, FailureNote, Field, Waiting } from "../../kit/parts";
import { useKeyed } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";
import { Working } from "../../kit/working";
import { useApp } from "../shell/app-context";
import { CalledFields } from "./called-fields";
import { ProblemsNote, problemsByPlace } from "./problems-note";
import { askedAnew, type Lines } from "./settings-draft";
import { SettingsEditor } from "./settings-editor";
import { OpenSettings, SaveSettings } from "./settings-file";

const PREFIX = "new";
const CURRENT = "current";
const FILE = "file";
const noLines: Lines = [];

/** Another campaign: from a preset, the settings in force or a file of settings, in this workbook or in a copy of it. */
export function NewProgrammeView() {
  const { boot, reload, noteChange } = useApp();
  const settings = useCall("pageSettings");
  const starting = useCall("pageNewProgramme");
  const send = useKeyed(starting.run);
  const [source, setSource] = useState("");
  const [opened, setOpened] = useState(0);
  const [base, setBase] = useState(noLines);
  const [lines, setLines] = useState(noLines);
  const [tried, setTried] = useState<Lines>();
  const [agreed, setAgreed] = useState(false);
  const load = () => settings.run({ presets: true });
  useEffect(() => {
    load();
  }, []);
  const begin = (from: string, chosen: Lines) => {
    setOpened((before) => before + 1);
    setSource(from);
    setBase(chosen);
    setLines(chosen);
    starting.reset();
  };
  const choose = (from: string) => {
    const given = settings.value;
    const chosen = from === CURRENT ? given?.lines : given?.presets[Number(from)]?.lines;
    begin(from, from === "" || !chosen ? noLines : chosen);
  };
  const rows = settings.value?.rows ?? 0;
  const start = async () => {
    setTried(lines);
    const outcome = await send({ lines, rows });
    setAgreed(false);
    if (!outcome.ok) {
      await load();
      // It may have begun: then all that judges in the page judges by it.
      reload();
      return;
    }
    if (outcome.value.kind !== "started") return;
    setSource("");
    setBase(noLines);
    setLines(noLines);
    await load();
    reload();
    noteChange();
  };
  const busy = settings.busy || starting.busy;
  const last = starting.value;
  const mayChange = settings.value?.mayChange !== false;
  const failure = starting.failure ?? settings.failure;
  return (
    <div class="stack">
      <p class="note mend">{words.intro}</p>
      <Waiting call={settings} words={words.loading} />
      {settings.value && !mayChange && <p class="note">{trySettingsWords.locked}</p>}
      {last?.kind === "started" && !busy && (
        <p class="note good typed" role="status">
          {last.sentence}
        </p>
      )}
      {settings.value && (
        <Field id={`${PREFIX}-source`} label={words.source}>
          <select
            id={`${PREFIX}-source`}
            disabled={busy}
            value={source}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{words.choose}</option>
            {settings.value.presets.map(({ name }, at) => (
              <option key={name} value={String(at)}>
                {fill(words.preset, { name })}
              </option>
            ))}
            {source === FILE && <option value={FILE}>{words.file}</option>}
            <option value={CURRENT}>{fill(words.current, { name: boot.programmeName })}</option>
          </select>
        </Field>
      )}
      {settings.value && (
        <>
          <OpenSettings disabled={busy} open={(given) => begin(FILE, given)} />
          <SaveSettings lines={settings.value.lines} />
        </>
      )}
      {settings.value && lines.length > 0 && (
        <>
          <p>{words.fields}</p>
          <CalledFields prefix={PREFIX} base={base} lines={lines} change={setLines} />
          <SettingsEditor
            // A new source is a new form.
            key={opened}
            prefix={PREFIX}
            base={base}
            lines={lines}
            meta={source === CURRENT ? settings.value : { ...settings.value, usual: settings.value.builtIn }}
            problems={problemsByPlace(last?.kind === "problems" && tried === lines ? last.problems : [])}
            open={["programme", "conditions", "phase"]}
            change={(changed) => setLines(askedAnew(base, changed, settings.value?.documentItems ?? []))}
          />
          {rows === 0 ? (
            <p>{words.noRows}</p>
          ) : (
            <div class="note">
              <p>
                <b>{fill(words.rows, { rows: formatCount(rows) })}</b>
              </p>
              <p>{words.happens}</p>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={agreed}
                  onChange={(event) => setAgreed(event.currentTarget.checked)}
                />
                <b>{fill(words.confirm, { rows: formatCount(rows) })}</b>
              </label>
            </div>
          )}
        </>
      )}
      <Working call={starting} words={words.starting} />
      {failure && !busy && (
        <FailureNote failure={failure}>{starting.unknown && <p>{words.unsure}</p>}</FailureNote>
      )}
      {last?.kind === "problems" && !busy && <ProblemsNote problems={last.problems} prefix={PREFIX} />}
      {lines.length > 0 && (
        <Button primary disabled={busy || !mayChange || (rows > 0 && !agreed)} onPress={start}>
          {words.start}
        </Button>
      )}
    </div>
  );
}
