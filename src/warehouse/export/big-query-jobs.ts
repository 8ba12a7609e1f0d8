import { Refusal } from "../../host/refusal";
import { WORDS } from "../messages-vi";

/** How Google is asked. The token is a person's for this one execution: in no file, no sentence and no address. */
export interface Access {
  /** `https://bigquery.googleapis.com`. */
  api: string;
  token: string;
  project: string;
  /** The region of the data set, as `asia-southeast1`. */
  location: string;
  wait(milliseconds: number): Promise<void>;
}

/** One job: a query, or a load of the rows that go with it. */
export interface Job {
  /** The same whenever it is asked for again: letters, digits, `-` and `_`. */
  id: string;
  name: string;
  configuration: object;
  rows?: Buffer<ArrayBuffer>;
}

/** https://docs.cloud.google.com/bigquery/docs/reference/rest/v2/ErrorProto */
interface ErrorProto {
  reason?: string;
  message?: string;
}

interface Answer {
  status: number;
  body: {
    error?: ErrorProto & { errors?: ErrorProto[] };
    status?: { state?: string; errorResult?: ErrorProto };
  };
}

/** A job that Google took and that came to nothing; its id is used up. */
export class JobFailed extends Refusal {}

/** What passes by itself, by https://docs.cloud.google.com/bigquery/docs/error-messages; so does every status from 500. */
const PASSING: ReadonlySet<string | undefined> = new Set([
  ...["backendError", "internalError", "jobBackendError", "jobInternalError"],
  ...["rateLimitExceeded", "jobRateLimitExceeded"],
]);
const TRIES = 6;
const ATTEMPTS = 3;
const LONGEST_WAIT = 30_000;
/** A query ends after six hours: https://docs.cloud.google.com/bigquery/quotas#query_jobs */
const POLLS = 720;

/**
 * Runs a job to its end. Google refuses a second job of one id, so that whoever asks again, after whatever cut them
 * off, finds the first: https://docs.cloud.google.com/bigquery/docs/running-jobs#generate-jobid
 */
export async function runJob(job: Job, access: Access): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const id = `${job.id}_${attempt}`;
    await insert({ ...job, id }, access);
    const error = await ended(id, access);
    if (error === undefined) return;
    if (!PASSING.has(error.reason) || attempt === ATTEMPTS)
      throw new JobFailed(WORDS.jobFailed(job.name, told(error, access)));
  }
}

/** https://docs.cloud.google.com/bigquery/docs/reference/rest/v2/jobs/insert */
async function insert({ id, configuration, rows }: Job, access: Access): Promise<void> {
  const job = JSON.stringify({ jobReference: referenceOf(id, access), configuration });
  const path = `/bigquery/v2/projects/${encodeURIComponent(access.project)}/jobs`;
  const json = "application/json; charset=UTF-8";
  const answer = rows
    ? await ask(access, "POST", `/upload${path}?uploadType=multipart`, ...multipart(job, rows, json))
    : await ask(access, "POST", path, job, json);
  if (answer.status !== 409) refuseUnlessDone(answer, access);
}

const referenceOf = (jobId: string, { project, location }: Access) => ({
  projectId: project,
  jobId,
  location,
});

/** Two parts in one body: https://docs.cloud.google.com/bigquery/docs/reference/api-uploads#multipart */
function multipart(
  job: string,
  rows: Buffer<ArrayBuffer>,
  json: string,
): [body: Buffer<ArrayBuffer>, type: string] {
  // JSON has no line that begins so.
  const boundary = "==rows==";
  const head = `--${boundary}\r\nContent-Type: ${json}\r\n\r\n${job}\r\n--${boundary}\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return [
    Buffer.concat([Buffer.from(head), rows, Buffer.from(`\r\n--${boundary}--`)]),
    `multipart/related; boundary="${boundary}"`,
  ];
}

/** Waits for a job's end: https://docs.cloud.google.com/bigquery/docs/reference/rest/v2/jobs/get */
async function ended(id: string, access: Access): Promise<ErrorProto | undefined> {
  const { project, location } = access;
  const path = `/bigquery/v2/projects/${encodeURIComponent(project)}/jobs/${id}?location=${encodeURIComponent(location)}`;
  for (let poll = 0; poll < POLLS; poll++) {
    const answer = await ask(access, "GET", path);
    refuseUnlessDone(answer, access);
    const { state, errorResult } = answer.body.status ?? {};
    if (state === "DONE") return errorResult;
    await access.wait(Math.min(LONGEST_WAIT, 1000 * 2 ** poll));
  }
  throw new Refusal(WORDS.stillRunning);
}

/** One request, again after waits that double where what stood in the way passes by itself. */
async function ask(
  { api, token, wait }: Access,
  method: string,
  path: string,
  body: string | Buffer<ArrayBuffer> | null = null,
  type = "",
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send();
    if (answer && answer.status < 500 && !PASSING.has(reasonOf(answer))) return answer;
    if (attempt === TRIES) throw new Refusal(WORDS.googleAway(TRIES));
    await wait(1000 * 2 ** (attempt - 1));
  }

  async function send(): Promise<Answer | undefined> {
    try {
      const response = await fetch(api + path, {
        ...{ method, body, redirect: "error", signal: AbortSignal.timeout(600_000) },
        headers: { Authorization: `Bearer ${token}`, ...(type !== "" && { "Content-Type": type }) },
      });
      return { status: response.status, body: bodyOf(await response.text()) };
    } catch {
      // Fetch says nothing but that there was no answer.
      return undefined;
    }
  }
}

/** Whatever stands between here and Google may answer something else than JSON. */
function bodyOf(text: string): Answer["body"] {
  try {
    return (JSON.parse(text) ?? {}) as Answer["body"];
  } catch {
    return {};
  }
}

const reasonOf = ({ body: { error } }: Answer) => error?.errors?.[0]?.reason;

function refuseUnlessDone(answer: Answer, access: Access): void {
  const { status, body } = answer;
  if (status < 300) return;
  const said = told(body.error ?? {}, access);
  if (status === 401) throw new Refusal(WORDS.tokenRefused);
  if (status === 404) throw new Refusal(WORDS.notFound(access.project, access.location, said));
  if (reasonOf(answer) === "quotaExceeded") throw new Refusal(WORDS.quotaExceeded(said));
  if (status === 403) throw new Refusal(WORDS.accessDenied(said));
  throw new Refusal(WORDS.googleRefused(status, said));
}

/** What Google says, which may repeat what it was sent. */
const told = ({ message = "" }: ErrorProto, { token }: Access) => message.replaceAll(token, "…");
