import type { XmlElement, XmlNode } from "./xml-tree.ts";

/** True for an element, of some name where one is given. */
export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
  return typeof node === "object" && (name === undefined || node.name === name);
}

/** The elements right below one, of some name where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => isElement(child, name));
}

/** The first element below one, step by step. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at?.children.find((child): child is XmlElement => isElement(child, name));
  return at;
}

/** Every element below one that has a name, in order. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = ({ children }: XmlElement) => {
    for (const child of children) {
      if (!isElement(child)) continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** All words below an element. */
export function wordsIn(element: XmlElement | undefined): string {
  const parts: string[] = [];
  const walk = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === "string") parts.push(child);
      else walk(child);
    }
  };
  if (element) walk(element);
  return parts.join("");
}

/** An attribute by its name, whatever prefix it has. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  for (const [key, value] of element?.attributes ?? [])
    if (key === name || key.endsWith(`:${name}`)) return value;
  return undefined;
}
