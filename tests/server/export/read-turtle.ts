/** Subject, property and object; addresses in angle brackets, literals as JSON with their datatype, nameless things numbered. */
export type Triple = readonly [string, string, string];

const XSD = "http://www.w3.org/2001/XMLSchema#";

/** The tokens of the Turtle grammar (w3.org/TR/turtle, section 6.5) that Ibid writes. */
const TOKEN =
  /\s*(?:(?<address><(?:[^\p{Cc} <>"{}|^`\\])*>)|(?<string>"(?:[^"\\\n\r]|\\[tbnrf"\\]|\\u[0-9A-Fa-f]{4})*")|(?<real>[+-]?\d+(?:\.\d+)?[eE][+-]?\d+)|(?<whole>[+-]?\d+)|(?<sign>\^\^|[[\];,.])|(?<at>@prefix\b)|(?<name>[a-z]*:[A-Za-z][\w-]*|[a-z]*:(?=\s)|a(?=\s)))/uy;

/** What a Turtle file states, read strictly: what the grammar does not allow throws. */
export function readTurtle(file: string): Triple[] {
  return new TurtleReader(file).statements();
}

class TurtleReader {
  readonly #tokens: { kind: string; words: string }[] = [];
  readonly #prefixes = new Map<string, string>();
  readonly #triples: Triple[] = [];
  #nameless = 0;
  #at = 0;

  constructor(file: string) {
    TOKEN.lastIndex = 0;
    const end = file.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const at = TOKEN.lastIndex;
      const groups = TOKEN.exec(file)?.groups ?? {};
      const [kind, words] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
      if (kind === undefined || words === undefined)
        throw new Error(`no token at ${at}: ${file.slice(at, at + 60)}`);
      this.#tokens.push({ kind, words });
    }
  }

  statements(): Triple[] {
    while (this.#at < this.#tokens.length) {
      if (this.#peek() === "@prefix") this.#readPrefix();
      else this.#readProperties(this.#readSubject());
      this.#take(".");
    }
    return this.#triples;
  }

  #readPrefix(): void {
    this.#take("@prefix");
    const name = this.#take();
    this.#prefixes.set(name.words, this.#take().words.slice(1, -1));
  }

  #readSubject(): string {
    const { kind, words } = this.#take();
    if (kind === "address") return words;
    if (words !== "[") throw new Error(`no subject: ${words}`);
    this.#take("]");
    return this.#newNameless();
  }

  #readProperties(subject: string): void {
    do {
      const property = this.#nameOf(this.#take().words);
      this.#triples.push([subject, property, this.#readObject()]);
    } while (this.#took(";"));
  }

  #readObject(): string {
    const { kind, words } = this.#take();
    if (kind === "address") return words;
    if (kind === "name") return this.#nameOf(words);
    if (kind === "whole") return literal(words, `${XSD}integer`);
    if (kind === "real") return literal(Number(words), `${XSD}double`);
    if (kind === "string") {
      return literal(
        JSON.parse(words) as string,
        this.#took("^^") ? this.#nameOf(this.#take().words).slice(1, -1) : "",
      );
    }
    if (words !== "[") throw new Error(`no object: ${words}`);
    const inner = this.#newNameless();
    this.#readProperties(inner);
    this.#take("]");
    return inner;
  }

  #newNameless(): string {
    this.#nameless += 1;
    return `_:${this.#nameless}`;
  }

  #nameOf(name: string): string {
    if (name === "a") return "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    const [, prefix = "", local = ""] = /^([a-z]*:)(.*)$/u.exec(name) ?? [];
    const address = this.#prefixes.get(prefix);
    if (address === undefined) throw new Error(`no prefix ${name}`);
    return `<${address}${local}>`;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]?.words;
  }

  #took(words: string): boolean {
    const isNext = this.#peek() === words;
    if (isNext) this.#take();
    return isNext;
  }

  #take(demanded?: string): { kind: string; words: string } {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (!token || (demanded !== undefined && token.words !== demanded))
      throw new Error(`${demanded ?? "a token"} is due, not ${token?.words}`);
    return token;
  }
}

/** A literal in the form in which `readTurtle` gives it. */
export function literal(value: string | number, datatype: string): string {
  return `${JSON.stringify(value)}^^${datatype}`;
}
