import { changed, type JobEntry, type JobRecord, waitingIn } from "./job-record.ts";

/** Whose file is read next: every job that waits gets one file read before any gets another. */
export class Turns {
  #waiting: JobRecord[] = [];
  #reading: JobRecord | undefined;

  /** Lets a job wait for its turn behind those that wait; the one whose file is being read comes in again when that is over. */
  join(record: JobRecord): void {
    if (record === this.#reading || this.#waiting.includes(record)) return;
    this.#waiting.push(record);
    this.retell();
  }

  /** The job whose turn it is, with its first file that waits; the job before it goes behind all others. */
  next(): { record: JobRecord; entry: JobEntry } | undefined {
    if (this.#reading) this.#waiting.push(this.#reading);
    this.#reading = undefined;
    this.retell();
    const record = this.#waiting.shift();
    const entry = record && waitingIn(record);
    if (!record || !entry) return undefined;
    this.#reading = record;
    record.ahead = undefined;
    this.retell();
    return { record, entry };
  }

  /** Tells each job that waits how many files come before its own. */
  retell(): void {
    this.#waiting = this.#waiting.filter((record) => waitingIn(record) !== undefined);
    const first = this.#reading ? 1 : 0;
    this.#waiting.forEach((record, at) => {
      if (record.ahead === first + at) return;
      record.ahead = first + at;
      changed(record);
    });
  }
}
