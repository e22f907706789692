import { say } from "./spoken.ts";

/** Puts words on the clipboard and says so; where the browser does not allow it, shows them to be copied by hand. */
export async function copyWords(words: string, done: string): Promise<void> {
  const isDone = await navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
  say(isDone ? done : `This browser gives no access to the clipboard. Copy by hand: ${words}`);
}
