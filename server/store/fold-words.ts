/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
};

/** A sound and how it is spelt the same everywhere; applied in this order to a folded word. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, "s"],
  [/tsch|tch/g, "k"],
  [/sch|sh/g, "s"],
  [/kh|ch/g, "k"],
  [/zh/g, "z"],
  [/ck(?=[iy]j?$)/g, "zk"],
  [/tz|ts|cz|c(?=[eiy])/g, "z"],
  [/ck|[qc]/g, "k"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/ff$/g, "v"],
  [/ou|oo/g, "u"],
  [/[yj]/g, "i"],
  [/ie/g, "e"],
  [/(.)\1+/g, "$1"],
];

/** The words of a name or a sentence, without case, accents or punctuation: "Brest-Litovsk's" gives brest, litovsk. */
export function foldedWords(words: string): string[] {
  return foldedPlaces(words).map((place) => place.word);
}

/** The folded words with the places where they begin and end, as UTF-16 offsets. */
export function foldedPlaces(words: string): { word: string; start: number; end: number }[] {
  return Array.from(words.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu), (match) => ({
    word: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter((place) => place.word !== "");
}

/** How a folded word sounds, whatever alphabet it was brought over from: Trotzki, Trotskii and Trockij are one. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, plain]) => sound.replace(spelling, plain), word);
}

function folded(word: string): string {
  const plain = word
    .replace(/['’]s?$/u, "")
    .replace(/['’]/gu, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return plain.replace(/[ßæœøłđðþħıŋ]/gu, (letter) => PLAIN[letter] ?? letter);
}
