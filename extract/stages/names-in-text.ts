import type { NamedType, Span } from "#model";
import type { EntityNumber, Linked } from "../document.ts";
import { partitionPoint } from "../patterns/partition-point.ts";

/** A name where it stands, with the entity that it names. */
export interface NameInText extends Span {
  readonly type: NamedType;
  readonly entity: EntityNumber;
  readonly confidence: number;
}

/** Every name of the text in order, without the clauses that stand for unnamed events. */
export function namesInText(document: Pick<Linked, "entities">): NameInText[] {
  const names = document.entities.flatMap(({ type, mentions, unnamed }, entity) =>
    unnamed ? [] : mentions.map(({ start, end, confidence }) => ({ type, entity, start, end, confidence })),
  );
  return names.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The names that lie wholly within a span, in order. */
export function namesWithin(names: readonly NameInText[], span: Span): NameInText[] {
  let at = firstFrom(names, span.start);
  const found: NameInText[] = [];
  for (let name = names[at]; name && name.start < span.end; name = names[++at]) {
    if (name.end <= span.end) found.push(name);
  }
  return found;
}

/** Index of the first name that starts at or after an offset. */
export function firstFrom(names: readonly Span[], offset: number): number {
  return partitionPoint(names.length, (index) => (names[index]?.start ?? 0) < offset);
}

/** What stands between the name at an index and the one before it; a line break where there is none before. */
export function glueBefore(body: string, names: readonly NameInText[], at: number): string {
  const [before, name] = [names[at - 1], names[at]];
  return before && name ? body.slice(before.end, name.start) : "\n";
}

/** What a line holds beside the names within it, in order. */
export function wordsBesideNames(body: string, { start, end }: Span, within: readonly Span[]): string {
  let from = start;
  let rest = "";
  for (const name of within) {
    rest += body.slice(from, Math.max(from, name.start));
    from = Math.max(from, name.end);
  }
  return rest + body.slice(from, end);
}
