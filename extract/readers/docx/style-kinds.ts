import type { FlowBlock } from "../flow/flow.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { attributeOf, childAt, childrenOf } from "../xml/xml-views.ts";

/** What a paragraph style of a document means, and whether its words are in italics. */
export interface StyleLook {
  readonly kind: FlowBlock["kind"];
  readonly isItalic: boolean;
}

const HEADING = /^(?:heading|überschrift|titre|title|subtitle|chapter ?title|book title)\b(?! char)/iu;
const QUOTATION = /quot|block ?text|extract|zitat|citation/iu;
const DEEPEST_BASE = 10;
/** Indented so much on both sides, in twentieths of a point, a paragraph is set apart. */
const SET_APART = { left: 400, right: 250 } as const;

/** What the styles of a document mean, by their id; a style that says nothing is like the one it is based on. */
export function styleLooks(styles: XmlElement | undefined): (id: string | undefined) => StyleLook {
  const byId = new Map(childrenOf(styles, "style").map((style) => [attributeOf(style, "styleId"), style]));
  const lookOf = (id: string | undefined, depth: number): StyleLook => {
    const style = byId.get(id);
    if (!style || depth > DEEPEST_BASE) return { kind: "paragraph", isItalic: false };
    const base = lookOf(attributeOf(childAt(style, "basedOn"), "val"), depth + 1);
    const italic = childAt(style, "rPr", "i");
    return { kind: kindOf(style) ?? base.kind, isItalic: italic ? isOn(italic) : base.isItalic };
  };
  return (id) => lookOf(id, 0);
}

function kindOf(style: XmlElement): FlowBlock["kind"] | undefined {
  const name = attributeOf(childAt(style, "name"), "val") ?? "";
  if (HEADING.test(name) || isOutlined(childAt(style, "pPr"))) return "heading";
  return QUOTATION.test(name) || isSetApart(childAt(style, "pPr")) ? "quotation" : undefined;
}

/** True where the properties of a paragraph give it a level of the outline. */
export function isOutlined(properties: XmlElement | undefined): boolean {
  const level = attributeOf(childAt(properties, "outlineLvl"), "val");
  return level !== undefined && Number(level) < 9;
}

/** True where they indent it on both sides. */
export function isSetApart(properties: XmlElement | undefined): boolean {
  const indent = childAt(properties, "ind");
  const size = (...names: string[]) =>
    Math.max(...names.map((name) => Number(attributeOf(indent, name) ?? 0) || 0));
  return size("left", "start") >= SET_APART.left && size("right", "end") >= SET_APART.right;
}

/** True for a property that stands there and is not turned off. */
export function isOn(property: XmlElement | undefined): boolean {
  return (
    property !== undefined && !["0", "false", "off", "none"].includes(attributeOf(property, "val") ?? "1")
  );
}
