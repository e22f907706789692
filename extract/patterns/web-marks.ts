/** The character set that a web page or an XML file names in its head. */
export function charsetIn(head: string): string | undefined {
  return (/<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/iu.exec(head) ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})/iu.exec(head))?.[1]?.toLowerCase();
}

const MARK =
  /^[[({]?(?:(?:foot)?note |fn\.? ?)?((?:[A-Za-z]?\d{1,5}[a-z]?)|[a-z]|[ivxl]{2,6}|\*{1,4}|[†‡§¶‖]{1,3})[.\])}:]{0,2}$/iu;
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const ARROWS =
  /^(?:[[(]?(?:[\s↩↑⤴⏎⬆^⇑⇧←]{1,6}|[†‡§*]{1,4}|\d{1,5}|[a-z]{1,2})[\])]?[.:]?|back|return|top|jump (?:back )?up|back to text|return to text|go back)$/iu;
/** What tells browsers to draw an arrow as a letter or as a picture. */
const DRAWN = /\u{fe0e}|\u{fe0f}/gu;
const NOTE_CLASS =
  /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|note-?refs?|fn-?refs?|fn|reference|cite_ref|sdfootnote\w*|notes?-?(?:ref|link|call)|msofootnote\w*)(?:$|[\s_\d-])/iu;
const BACK_CLASS =
  /(?:^|[\s_-])(?:back-?(?:link|ref)s?|cite-?backlink|footnote-?back(?:link|ref)?|return)(?:$|[\s_-])/iu;
const LEADING_MARK =
  /^\s*[[({]?(?:\^|[A-Za-z]?\d{1,5}[a-z]?|\*{1,4}|[†‡§¶‖]{1,3})(?:[\])}][.:]?|[.:](?=\s)|(?=\s))\s*/u;

/** What a short link prints as the mark of a note: 12 of "[12]", "(12)" or "12."; nothing where it is no mark. */
export function printedMark(words: string): string | undefined {
  const plain = [...words.trim()].map((sign) =>
    RAISED_DIGITS.includes(sign) ? String(RAISED_DIGITS.indexOf(sign)) : sign,
  );
  return MARK.exec(plain.join(""))?.[1];
}

/** True where a link within a note leads back to its mark: an arrow, a letter, "back". */
export function leadsBack(words: string): boolean {
  const plain = words.replace(DRAWN, "").trim();
  return plain === "" || ARROWS.test(plain);
}

/** True where the class or the id of an element says that it has to do with notes. */
export function saysNoteClass(name: string): boolean {
  return NOTE_CLASS.test(name);
}

/** True where the class of an element says that it leads back from a note. */
export function saysBackClass(name: string): boolean {
  return BACK_CLASS.test(name);
}

/** How many characters at the head of a note are its own printed mark. */
export function leadingMark(note: string): number {
  return LEADING_MARK.exec(note.slice(0, 24))?.[0].length ?? 0;
}

const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|side-?bar|breadcrumbs?|cookies?|consent|gdpr|comments?|comment-?list|disqus|social|share|sharing|sharedaddy|related|newsletter|subscribe|subscription|advert(?:isement)?s?|ads?|promo|banner|pagination|pager|toolbar|skip-?link|site-?(?:header|footer)|page-?(?:header|footer)|mw-editsection|mw-jump-link|toc|navbox|noprint|popup|modal|login|search-?(?:form|box))(?:$|[\s_-])/iu;
const FURNITURE_ROLE =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alert|toolbar|doc-toc)$/iu;

/** True where the class or id of an element says that it is no part of an article: menus, cookie lines, comments. */
export function saysFurnitureClass(name: string): boolean {
  return FURNITURE_CLASS.test(name);
}

const COMMENT_WORD =
  /^(?:comments?|comment-?(?:list|thread|body|content|item|meta|metadata|\d+)|comments?-(?:section|area|list|wrap(?:per)?|container)|li-comment-\d+|disqus\w{0,20}|repl(?:y|ies)|responses?|respond|https?:\/\/schema\.org\/(?:user)?comments?)$/iu;

/** True where a word of the class, id or microdata of an element says that it holds comments of readers; "comments-open" says it of none. */
export function saysComments(names: string): boolean {
  return names.split(/\s+/u).some((name) => COMMENT_WORD.test(name));
}

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/|schema:)?\w{0,30}(?:Article|(?:Blog|Media|Forum)Posting|Page|Report|Book|Chapter|Thesis|Manuscript|Review|CreativeWork)$/u;

/** True for the type of a thing in linked data (schema.org) that may be what a page publishes: no comment, picture or film on it. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** True where the role of an element says so. */
export function isFurnitureRole(role: string): boolean {
  return FURNITURE_ROLE.test(role);
}

const FIGURE = /^\d{1,3}$/u;

/** What stands for a raised figure: the mark of a note behind a word, [12]; an exponent behind a number, ²; nothing for other words. */
export function raisedFigure(words: string, before: string): string | undefined {
  const figure = words.trim();
  if (!FIGURE.test(figure) || /(?:^|\s)$/u.test(before)) return undefined;
  if (!/\d$/u.test(before)) return `[${figure}]`;
  return [...figure].map((digit) => [...RAISED_DIGITS][Number(digit)]).join("");
}
