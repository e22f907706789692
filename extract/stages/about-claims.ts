import { holds, type NamedType, type Span } from "#model";
import type { SpokenOf } from "../document.ts";
import { isInBrackets } from "../patterns/dated-names.ts";
import { wordBefore } from "../patterns/word-before.ts";
import type { ClaimSpan } from "./claim-scene.ts";
import type { NamedPlace } from "./named-places.ts";

const MOST_ABOUT = 4;
const THE_AND_BLANK = 4;
/** Prepositions behind which a place only says where. */
const SETTING = new Set("in at from by within throughout across".split(" "));

/**
 * In what share of the annotated training texts' claims their readers say too that the claim is about what it names: the
 * first thing it names, and those behind it (2,800 names of 130 texts).
 */
const SHARES: Readonly<Record<NamedType, readonly [first: number, later: number]>> = {
  Person: [0.77, 0.69],
  Organisation: [0.71, 0.59],
  Work: [0.67, 0.66],
  Event: [0.74, 0.66],
  Place: [0.62, 0.45],
};
const PRONOUN_SHARES = [0.6, 0.39] as const;

/**
 * The entities that the words name or mean, the first few, and how sure it is that they are about them: a place where it
 * all happens and a name in brackets only where no other is named.
 */
export function aboutOf(
  body: string,
  span: Span & Pick<ClaimSpan, "speaker" | "others">,
  names: readonly NamedPlace[],
): SpokenOf[] {
  const others = names.filter((name) => name.entity !== span.speaker && !span.others?.includes(name.entity));
  const inside = others.filter((name) => holds(span, name));
  const spokenOf = inside.filter((name) => !isSetting(body, span, name));
  const about = spokenOf.length > 0 ? spokenOf : inside;
  const firsts = new Map(about.toReversed().map((name) => [name.entity, name]));
  return [...new Set(about.map(({ entity }) => entity))]
    .slice(0, MOST_ABOUT)
    .map((entity, at) => ({ entity, share: shareOf(firsts.get(entity), at) }))
    .sort((a, b) => a.entity - b.entity);
}

function shareOf(name: NamedPlace | undefined, at: number): number {
  const [first, later] = !name || name.isPronoun ? PRONOUN_SHARES : SHARES[name.type];
  return at === 0 ? first : later;
}

/** "in Paris", "(Becker 1990)": where a thing happens or stands, not what the claim is about. */
function isSetting(body: string, { start }: Span, name: NamedPlace): boolean {
  const before = wordBefore(body, name.start);
  const governor = before === "the" ? wordBefore(body, name.start - THE_AND_BLANK) : before;
  return (name.type === "Place" && SETTING.has(governor)) || isInBrackets(body.slice(start, name.start));
}
