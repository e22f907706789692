const QUESTION_WORDS = new Set(
  "who whom what which how where when why everything anything works books articles texts events members claims list show".split(
    " ",
  ),
);
const TIES = [
  "connected",
  "cite",
  "cited",
  "cites",
  "by",
  "about",
  "in",
  "of",
  "say",
  "says",
  "oppose",
  "opposed",
  "supported",
  "wrote",
  "to",
  "is",
  "are",
  "did",
  "does",
  "was",
];

/** True where the words read as a question, not as a name: they ask, or they begin a form that can be answered. */
export function isQuestion(words: string): boolean {
  const parts = words.trim().toLowerCase().split(" ").filter(Boolean);
  const [first = ""] = parts;
  if (parts.length > 1 && words.trim().endsWith("?")) return true;
  return QUESTION_WORDS.has(first) && parts.length > 2 && parts.some((part) => TIES.includes(part));
}
