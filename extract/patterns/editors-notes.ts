/** What tells of somebody as of another: "Tacitus speaks of", "as Boswell himself says", not "Joseph (2001) gives" or "Marx, Capital". */
const TELLS_BEHIND =
  /^(?: (?:here|there|elsewhere|himself|herself|always|often|never|probably|evidently|seems? to|must|may|did|does)){0,2} (?:speaks?|spoke|spoken|says?|said|refers?|referred|alludes?|alluded|means?|meant|mentions?|mentioned|quotes?|quoted|writes?|wrote|written|uses?|used|describes?|described|calls?|called|thinks?|thought|has|had|knew|gives|gave|takes|took|makes|made|follows?|followed|forgets?|forgot|confuses|omits|omitted|visited|saw|met|died|lived)(?![\p{L}])/u;
/** A possession that is no title: "De Morgan's wife", not "Marx's Capital" or "Smith's translation". */
const OWNS_BEHIND =
  /^['’]s? (?!(?:translation|edition|article|essay|paper|book|review|preface|introduction|letters?|history)(?!\p{L}))\p{Ll}{3}/u;
const OWNED_BEFORE =
  /(?<!\p{L})(?:pen|wife|father|mother|daughter|son|death|birth|lifetime|contemporary|friend|time|times|days|style|opinion|expression) of $/u;
/** Who is introduced at the head of a note is its author as often as not: "* Els Elffers has written". */
const HEAD_OF_NOTE = 8;

/** True where the words around a name in a note tell of its bearer as of somebody else than who speaks in the note. */
export function tellsOfOther(before: string, after: string): boolean {
  return (
    OWNED_BEFORE.test(before) ||
    OWNS_BEHIND.test(after) ||
    (before.length > HEAD_OF_NOTE && TELLS_BEHIND.test(after))
  );
}

const EDITED =
  /(?<!\p{L})(?:edited|annotated|translat(?:ed|ion)|with (?:\p{L}{2,14} ){0,3}(?:and )?notes|revised)(?!\p{L})/iu;
const EDITED_BY =
  /(?<!\p{L})(?:edited|annotated|translated|notes)(?!\p{L})[^.;|]{0,60}(?<!\p{L})by:? (?:the )?(?:(?:Mr|Dr|Prof|Rev|Sir)\.? |Professor )?$/iu;

/** True for a line of a title page that says a text went through another's hands: "Second edition, edited by", "with notes". */
export function saysEdited(line: string): boolean {
  return EDITED.test(line);
}

/** True where the words before a name on a title page make its bearer the editor or translator. */
export function namesEditorBefore(before: string): boolean {
  return EDITED_BY.test(before.slice(-120));
}
