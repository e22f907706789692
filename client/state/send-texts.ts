import { signal } from "@preact/signals";
import type { Job, JobFileState, JobsReply, PastedText } from "#model";
import { ApiError } from "../api/api.ts";
import { sendFile, sendPasted } from "../api/jobs-api.ts";
import type { ChosenFiles, IncomingFile } from "./incoming-files.ts";
import { bytesInWords } from "./job-words.ts";
import { adding, jobOf, takeJob } from "./jobs-state.ts";
import { counted } from "./places-in-words.ts";
import { visit } from "./store.ts";
import { showJob } from "./view-changes.ts";

/** A file that never reached the server, and why. */
export interface NotSent {
  readonly name: string;
  readonly reason: string;
}

/** Files on their way to the server, with the job that they join once it is known. */
export const sending = signal<{ readonly job?: string; readonly left: number } | undefined>(undefined);
/** What could not be sent of the last choice. */
export const notSent = signal<readonly NotSent[]>([]);
/** What was passed over of the last choice, in words. */
export const passedOver = signal("");

/** Files stay at hand as long as the page is open, so that one that failed can be sent again. */
const kept = new Map<string, Map<string, File>>();
/** Milliseconds before a file is sent again to a server that has no room for it yet. */
const PAUSE = 2_000;

/** Sends files to be read, one after the other into one job, and turns to its page. */
export async function addFiles({ files, leftOut }: ChosenFiles): Promise<void> {
  const rules = adding.peek();
  const { fitting, refused } = rules ? sorted(files, rules) : { fitting: files, refused: [] };
  notSent.value = refused;
  passedOver.value = leftOut > 0 ? `${counted(leftOut, "file")} of other kinds passed over.` : "";
  await sendAll(fitting);
}

/** Files that may be sent, and those that are too large or too many, each with its reason. */
export function sorted(
  files: readonly IncomingFile[],
  { bytesPerFile, filesPerJob }: JobsReply["adding"],
): { fitting: readonly IncomingFile[]; refused: readonly NotSent[] } {
  const tooLarge = `It is larger than ${bytesInWords(bytesPerFile)}. Split it into chapters, or start Ibid with IBID_TEXT_BYTES set higher.`;
  const tooMany = `At most ${filesPerJob} files are read in one go. Add it when these are read.`;
  const small = files.filter(({ file }) => file.size <= bytesPerFile);
  const fitting = small.slice(0, filesPerJob);
  const refused = files
    .filter((one) => !fitting.includes(one))
    .map((one) => ({ name: one.name, reason: small.includes(one) ? tooMany : tooLarge }));
  return { fitting, refused };
}

async function sendAll(files: readonly IncomingFile[]): Promise<void> {
  let job: string | undefined;
  for (const [at, one] of files.entries()) {
    sending.value = { ...(job !== undefined && { job }), left: files.length - at };
    const taken = await sendOne(one, job);
    if (taken === "stop") {
      const rest = files
        .slice(at + 1)
        .map(({ name }) => ({ name, reason: "It was not sent. Add it again." }));
      notSent.value = [...notSent.peek(), ...rest];
      break;
    }
    if (job === undefined && taken) visit(showJob(taken.id));
    job ??= taken?.id;
  }
  sending.value = undefined;
}

/** Sends one file, waiting for room; "stop" where the rest need not be tried. */
async function sendOne(
  { name, file }: IncomingFile,
  id: string | undefined,
): Promise<Job | "stop" | undefined> {
  for (;;) {
    try {
      const { job } = await sendFile(name, file, id);
      keep(job.id, job.files.at(-1)?.name ?? name, file);
      takeJob(job);
      return job;
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 503 && goesOn(id)) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        continue;
      }
      const isHere = await isReadable(file);
      notSent.value = [...notSent.peek(), { name, reason: isHere ? wordsOf(cause) : UNREADABLE }];
      return isHere && isFinal(cause) ? "stop" : undefined;
    }
  }
}

const UNREADABLE =
  "The file cannot be read any more: it was changed, moved or taken away since it was chosen. Choose it again.";

/** Whether the browser can still read a file that was chosen; where it cannot, the server never hears of it. */
async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

function goesOn(id: string | undefined): boolean {
  return jobOf(id)?.state === "reading" || jobOf(id)?.state === "waiting";
}

/** Of a server that is gone, of a cancelled job and of a server that takes no texts, the next file would hear the same. */
function isFinal(cause: unknown): boolean {
  return !(cause instanceof ApiError) || [0, 401, 403, 405, 409, 503].includes(cause.status);
}

function wordsOf(cause: unknown): string {
  return cause instanceof ApiError ? cause.message : "The file could not be opened here. Choose it again.";
}

/** Has a page fetched and read, in a job that is there or a new one; gives what went wrong, in words. */
export function addPage(address: string, job?: string): Promise<string | undefined> {
  return addPasted({ address }, job);
}

/** True for what is no file of this computer, but the address of a page. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//u.test(name);
}

/** Sends a pasted text, or asks for the example or a page; gives what went wrong, in words. */
export async function addPasted(text: PastedText, into?: string): Promise<string | undefined> {
  try {
    const { job } = await sendPasted(text, into);
    notSent.value = [];
    passedOver.value = "";
    takeJob(job);
    visit(showJob(job.id));
    return undefined;
  } catch (cause) {
    return wordsOf(cause);
  }
}

/** The file that was sent under this name, where the page that sent it is still open. */
export function keptFile(job: string, name: string): File | undefined {
  return kept.get(job)?.get(name);
}

/** The files of a job in some states that can be sent again without being chosen anew. */
export function filesAtHand({ id, files }: Job, states: readonly JobFileState[]): IncomingFile[] {
  return files.flatMap(({ name, state }) => {
    const file = states.includes(state) ? keptFile(id, name) : undefined;
    return file ? [{ name, file }] : [];
  });
}

/** Sends a file again: into the same job where that can still be joined, otherwise into a new one. */
export async function sendAgain(
  job: Job,
  files: readonly IncomingFile[],
  isJoinable: boolean,
): Promise<void> {
  notSent.value = [];
  passedOver.value = "";
  if (!isJoinable) return sendAll(files);
  for (const one of files) await sendOne(one, job.id);
}

function keep(job: string, name: string, file: File): void {
  const files = kept.get(job) ?? new Map<string, File>();
  kept.set(job, files.set(name, file));
}
