import { SaxesParser } from "saxes";
import { invalidUtf8At } from "../../patterns/bytes.ts";
import { FILE_LIMITS, refuse, refuseLarge } from "../bad-file.ts";
import { NAMED_SIGNS } from "./named-signs.ts";

/** An element of an XML file; names without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly parent: XmlElement | undefined;
}
export type XmlNode = XmlElement | string;

const DEFINES = /<!ENTITY/iu;

/**
 * The root of an XML file, by a strict parser that fetches nothing and knows no entities but signs by their usual names.
 * Throws BadTextError where the file is not well-formed, defines entities of its own, or is larger than the limits.
 */
export function xmlTree(bytes: Uint8Array, file: string): XmlElement {
  if (bytes.length > FILE_LIMITS.xmlBytes) refuseLarge(file, "xmlBytes", `${bytes.length} bytes of XML`);
  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, NAMED_SIGNS);
  const tree = new Tree(file);
  parser.on("error", ({ message }) => {
    const place = /^(\d+):/u.exec(message)?.[1] ?? String(parser.line);
    refuse(file, `is no well-formed XML (line ${place}): mend it with an XML editor, and add it again.`);
  });
  parser.on("doctype", (words) => {
    if (DEFINES.test(words))
      refuse(file, "defines entities of its own, which are not followed: save it with them written out.");
  });
  parser.on("opentag", ({ name, attributes }) => tree.open(name, attributes as Record<string, string>));
  parser.on("closetag", () => tree.close());
  parser.on("text", (words) => tree.add(words));
  parser.on("cdata", (words) => tree.add(words));
  parser.write(decoded(bytes, file)).close();
  return tree.root ?? refuse(file, "holds no element: choose another file.");
}

class Tree {
  root: XmlElement | undefined;
  #at: XmlElement | undefined;
  #depth = 0;
  #count = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    this.#count += 1;
    if (this.#depth > FILE_LIMITS.depth) refuseLarge(this.#file, "depth", "elements nested too deep");
    if (this.#count > FILE_LIMITS.xmlElements) refuseLarge(this.#file, "xmlElements", "too many elements");
    const element: XmlElement = {
      name: bare(name),
      attributes: new Map(Object.entries(attributes)),
      children: [],
      parent: this.#at,
    };
    this.#at?.children.push(element);
    this.root ??= element;
    this.#at = element;
  }

  close(): void {
    this.#depth -= 1;
    this.#at = this.#at?.parent;
  }

  add(words: string): void {
    this.#at?.children.push(words);
  }
}

/** A name without its prefix: `w:p` is p. */
export function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const named = /^\s*<\?xml\b[^>]{0,150}?\bencoding\s*=\s*["']([\w.-]{2,40})/iu
    .exec(head)?.[1]
    ?.toLowerCase();
  if (named === undefined || named === "utf-8") {
    const fault = invalidUtf8At(bytes);
    if (fault !== undefined)
      refuse(file, `is not UTF-8 (byte ${fault}): save it as UTF-8, and add it again.`);
    return new TextDecoder("utf-8").decode(bytes);
  }
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return refuse(
      file,
      `is written as ${named}, which is not known here: save it as UTF-8, and add it again.`,
    );
  }
}
