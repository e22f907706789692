import { changed, type JobEntry, type JobRecord, sizeOf, waitingIn } from "./job-record.ts";

/** A file that is as many times as long as another lets it pass. */
const MUCH_LONGER = 10;

/**
 * Whose file is read next: every job that waits gets one file read before any gets another. A long file lets much shorter ones
 * pass, together no longer than itself, so that they need not wait for it and it waits no more than twice as long.
 */
export class Turns {
  /** Bytes that were let pass by the next file of a job. */
  readonly #passed = new WeakMap<JobRecord, number>();
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
    this.#passed.delete(record);
    record.ahead = undefined;
    this.retell();
    return { record, entry };
  }

  /** Tells each job that waits how many files come before its own. */
  retell(): void {
    this.#waiting = this.#waiting.filter((record) => waitingIn(record) !== undefined);
    this.#letPass();
    const first = this.#reading ? 1 : 0;
    this.#waiting.forEach((record, at) => {
      if (record.ahead === first + at) return;
      record.ahead = first + at;
      changed(record);
    });
  }

  #letPass(): void {
    const waiting = this.#waiting;
    for (let from = 1; from < waiting.length; from++) {
      for (let at = from; at > 0 && this.#mayPass(waiting[at], waiting[at - 1]); at--)
        waiting.splice(at - 1, 2, ...waiting.slice(at - 1, at + 1).reverse());
    }
  }

  /** True where the job may go before the one that is before it, which is then noted. */
  #mayPass(job: JobRecord | undefined, before: JobRecord | undefined): boolean {
    const [entry, long] = [job && waitingIn(job), before && waitingIn(before)];
    if (!entry || !before || !long) return false;
    const passed = (this.#passed.get(before) ?? 0) + sizeOf(entry);
    if (sizeOf(entry) * MUCH_LONGER > sizeOf(long) || sizeOf(long) === 0 || passed > sizeOf(long))
      return false;
    this.#passed.set(before, passed);
    return true;
  }
}
