import type { EntityNumber, Linked, Stretch } from "../document.ts";
import { endsComment, isCommenter, opensComment } from "../patterns/furniture.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";

const FILLS_LINE = 0.6;

type Author = EntityNumber | undefined;

/** What is known of a comment: whether its first line has been read, and who that line says speaks. */
interface OpenComment {
  readonly isHeaded: boolean;
  readonly by: Author;
}
const NOT_BEGUN: OpenComment = { isHeaded: false, by: undefined };

/**
 * The line that opens a comment says who speaks in it, up to the line that ends it: a name alone, or a name with where its
 * bearer is from. Where no line ends the comments, every name alone opens another.
 */
export function commentersOf(document: Linked, names: readonly NameInText[]): Author[] {
  const { body, stretches } = document;
  const words = stretches.map(({ start, end }) => body.slice(start, end));
  const areEnded = stretches.some(({ kind }, at) => kind === "comment" && endsComment(words[at] ?? ""));
  let open = NOT_BEGUN;
  return stretches.map((stretch, at) => {
    if (stretch.kind !== "comment" || endsComment(words[at] ?? "")) open = NOT_BEGUN;
    else if (!(areEnded && open.isHeaded)) open = headed(words[at] ?? "", stretch, names, open);
    return open.by;
  });
}

function headed(
  words: string,
  line: Stretch,
  names: readonly NameInText[],
  before: OpenComment,
): OpenComment {
  const [named] = namesWithin(names, line);
  const fills = named && named.end - named.start >= (line.end - line.start) * FILLS_LINE;
  const opens =
    named?.start === line.start &&
    (opensComment(words) || (!before.isHeaded && isCommenter(words.slice(named.end - named.start))));
  if (named && (fills || opens)) return { isHeaded: true, by: named.entity };
  return { isHeaded: true, by: opensComment(words) ? undefined : before.by };
}
