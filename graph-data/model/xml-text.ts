/** Characters that XML 1.0 (section 2.2) forbids even as references, and halves of broken surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not pass
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Writes text as the value of an XML attribute, and counts the characters that XML forbids and that it dropped. */
export class XmlText {
  dropped = 0;

  write(text: string): string {
    const legal = text.replace(FORBIDDEN, () => {
      this.dropped += 1;
      return "";
    });
    return legal.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
  }
}

/** Words as XML writes them, in an element or an attribute; what XML forbids is left out. */
export function xmlText(words: string): string {
  return new XmlText().write(words);
}
