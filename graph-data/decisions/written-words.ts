import type { Decision, Span } from "#model";

/** Half of a sign that needs two code units: no file and no database keeps it as it is. */
const HALF_A_SIGN = /\p{Cs}/u;
/** What prints nothing by itself: control and format characters, line and paragraph marks. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

type Written = Partial<Pick<Decision, "author" | "reason" | "anchors">> & Pick<Decision, "act">;

/** What is wrong with the words of a decision, in a sentence; nothing where they can be kept and read. */
export function faultInWords(decision: Written): string | undefined {
  for (const words of stringsIn(decision))
    if (HALF_A_SIGN.test(words))
      return `“${words.slice(0, 40).replace(/\p{Cs}/gu, "\ufffd")}” holds half of a sign (an unpaired surrogate): write it anew.`;
  for (const label of labelsIn(decision.act))
    if (UNSEEN.test(label) || !SEEN.test(label))
      return "A name needs a sign that can be seen, and no line breaks or control characters: write it anew.";
  return undefined;
}

/** True where a place begins or ends in the middle of a sign that needs two code units. */
export function cutsASign(body: string, { start, end }: Span): boolean {
  return [start, end].some((at) => isHigh(body.charCodeAt(at - 1)) && isLow(body.charCodeAt(at)));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function labelsIn(act: Decision["act"]): string[] {
  if (act.kind === "rename" || act.kind === "split") return [act.label];
  if (act.kind === "add-relation" || act.kind === "correct-relation")
    return act.label === undefined ? [] : [act.label];
  return act.kind === "add-mention" && typeof act.entity !== "string" ? [act.entity.label] : [];
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) yield* stringsIn(part);
}
