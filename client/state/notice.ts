import { signal } from "@preact/signals";
import type { Page } from "./view.ts";

/** A button of a notice. */
export interface NoticeAct {
  readonly label: string;
  readonly act: () => void;
}

/** What was just done, in a sentence, with what can be done about it. */
export interface Notice {
  readonly words: string;
  /** True where something was not done: it stays until it is put away. */
  readonly isFault?: boolean;
  /** What follows from it, one line each. */
  readonly more?: readonly string[];
  readonly acts?: readonly NoticeAct[];
  /** The page where more can be done about it. */
  readonly leadsTo?: { readonly label: string; readonly page: Page };
}

/** The one notice that is shown; a new one takes its place. */
export const notice = signal<Notice | undefined>(undefined);

const STAYS = 12_000;
let end: ReturnType<typeof setTimeout> | undefined;

/** Shows a notice; a fault stays, anything else goes by itself. */
export function tell(next: Notice): void {
  notice.value = next;
  keepNotice();
  if (!next.isFault) letNoticeGo();
}

/** Keeps the notice as long as it is looked at. */
export function keepNotice(): void {
  clearTimeout(end);
}

/** Lets the notice go in a while. */
export function letNoticeGo(): void {
  clearTimeout(end);
  if (!notice.peek()?.isFault) end = setTimeout(closeNotice, STAYS);
}

/** Puts the notice away. */
export function closeNotice(): void {
  clearTimeout(end);
  notice.value = undefined;
}
