const LONGEST = 120;
/** What file systems bear, less room for a number. */
const MOST_BYTES = 200;
/** Control characters, and marks that change the direction of what is written after them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What some file system reads as more than a name. */
const TELLING = /[<>:"|?*]/gu;

/** The name of a file that may come from anywhere: its last part, never a path, at most 120 characters with its ending. */
export function safeName(given: string): string {
  const last = given.normalize("NFC").replace(UNSEEN, "").split(/[/\\]/u).filter(Boolean).at(-1) ?? "";
  const plain = last.replace(TELLING, "-").replace(/\s+/gu, " ").trim().replace(/^\.+/u, "");
  return shortened(plain) || "text";
}

function shortened(name: string): string {
  if (fits(name)) return name;
  const ending = /\.\w{1,10}$/u.exec(name)?.[0] ?? "";
  const letters = [...name.slice(0, Math.min(LONGEST, name.length) - ending.length)];
  while (letters.length > 0 && !fits(letters.join("") + ending)) letters.pop();
  return letters.join("").trimEnd() + ending;
}

function fits(name: string): boolean {
  return name.length <= LONGEST && Buffer.byteLength(name) <= MOST_BYTES;
}

/** The name, with a number before its ending where it is taken: notes (2).txt. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const ending = /\.\w{1,10}$/u.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - ending.length);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${stem} (${number})${ending}`;
  return free;
}
