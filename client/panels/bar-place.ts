import type { RefObject } from "preact";
import type { Dispatch, StateUpdater } from "preact/hooks";
import type { Span, TextReply } from "#model";
import { whenTextSettles } from "../state/held-acts.ts";
import { trimmed } from "../state/marking.ts";
import { textPage } from "../state/page-state.ts";
import { valueIn } from "../state/resource.ts";
import { view } from "../state/store.ts";
import { rangeOfSpan, spanOf } from "./text-range.ts";

/** Where the bar stands, and on what words; `entity` is who they were taken for, where a mark was clicked. */
export interface BarPlace {
  readonly span: Span;
  readonly entity?: string | undefined;
  readonly top: number;
  readonly left: number;
  /** True where it was asked for by a key, so that the keyboard goes on in it. */
  readonly takesFocus?: boolean;
}

type SetPlace = Dispatch<StateUpdater<BarPlace | undefined>>;

/** Time without a change after which a selection is finished where no key and no pointer is let go: by touch. */
const SETTLED = 350;

/** Shows the bar once a selection is made, over a mark that is clicked, and takes it away with either. */
export function followSelection(
  text: TextReply,
  host: RefObject<HTMLElement | null>,
  show: SetPlace,
): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  const settle = (event: Event) => {
    isDown = false;
    const { target } = event;
    if (target instanceof Element && target.closest(".marking-bar, dialog")) return;
    const marked = event.type === "pointerup" ? markedPlace(text, target, host.current) : undefined;
    show(unlessShown(selectedPlace(text, host.current) ?? marked));
  };
  const change = () => {
    clearTimeout(pause);
    if (getSelection()?.isCollapsed === false) {
      pause = setTimeout(() => isDown || show(unlessShown(selectedPlace(text, host.current))), SETTLED);
    } else if (!document.activeElement?.closest(".marking-bar")) {
      show((shown) => (shown?.entity ? shown : undefined)); // the bar over a mark goes with the next click
    }
  };
  const events = {
    pointerdown: () => {
      isDown = true;
    },
    pointercancel: () => {
      isDown = false;
    },
    pointerup: settle,
    keyup: settle,
    selectionchange: change,
  };
  for (const [name, listener] of Object.entries(events)) document.addEventListener(name, listener);
  return () => {
    clearTimeout(pause);
    for (const [name, listener] of Object.entries(events)) document.removeEventListener(name, listener);
  };
}

/** A bar that stands over these words already stays as it is. */
function unlessShown(next: BarPlace | undefined) {
  return (shown: BarPlace | undefined) =>
    shown && next && shown.span.start === next.span.start && shown.span.end === next.span.end ? shown : next;
}

function selectedPlace({ body }: TextReply, host: HTMLElement | null): BarPlace | undefined {
  const selection = getSelection();
  if (!host || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const span = host.contains(range.startContainer) ? spanOf(range) : undefined;
  const inner = span && trimmed(body, span);
  return inner && { span: inner, ...besideBox(range.getBoundingClientRect(), host) };
}

/** Who is named by exactly these words; a claim is not a name. */
function namedAt({ mentions, entities }: TextReply, { start, end }: Span): string | undefined {
  const here = mentions.filter((mention) => mention.start === start && mention.end === end);
  const claims = new Set(entities.filter(({ type }) => type === "Claim").map(({ id }) => id));
  return here.find(({ entity }) => !claims.has(entity))?.entity;
}

function markedPlace(
  text: TextReply,
  target: EventTarget | null,
  host: HTMLElement | null,
): BarPlace | undefined {
  const mark = target instanceof Element ? target.closest("[data-entity]") : null;
  const entity = mark?.getAttribute("data-entity");
  if (!host || !mark || !entity || !host.contains(mark)) return undefined;
  const range = document.createRange();
  range.selectNodeContents(mark);
  const span = spanOf(range);
  // The panel that opens may cover the mark on a narrow screen.
  requestAnimationFrame(() => requestAnimationFrame(() => mark.scrollIntoView({ block: "nearest" })));
  const isMention = text.mentions.some(
    (mention) => mention.entity === entity && mention.start === span?.start && mention.end === span.end,
  );
  return span && isMention ? { span, entity, ...besideBox(mark.getBoundingClientRect(), host) } : undefined;
}

const ROOM = 44;
const HALF = 220;

/** Over the words, or under them where they stand at the top of the window; never beyond the sides of the text. */
function besideBox(box: DOMRect, host: HTMLElement): { top: number; left: number } {
  const frame = host.getBoundingClientRect();
  const isHigh = box.top < 2.5 * ROOM;
  const middle = box.left + box.width / 2 - frame.left;
  return {
    top: (isHigh ? box.bottom + 8 : box.top - ROOM) - frame.top,
    left: Math.max(HALF, Math.min(middle, frame.width - HALF)),
  };
}

interface Beginning {
  readonly host: RefObject<HTMLElement | null>;
  readonly show: SetPlace;
}

/** By keyboard: the bar over the selection, or over the place that was gone to as over a mark, with the focus in it. */
export function beginMarking({ host, show }: Beginning): void {
  if (getSelection()?.isCollapsed === false) showSelected({ host, show });
  else whenTextSettles(() => showGoneTo({ host, show }));
}

function showSelected({ host, show }: Beginning): void {
  const text = valueIn(textPage.state.peek());
  const place = text && selectedPlace(text, host.current);
  show(place && { ...place, takesFocus: true });
}

function showGoneTo({ host, show }: Beginning): void {
  const text = valueIn(textPage.state.peek());
  const { at } = view.peek();
  const range = at && host.current ? rangeOfSpan(at, host.current) : undefined;
  if (range) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  const place = text && selectedPlace(text, host.current);
  show(place && { ...place, entity: namedAt(text, place.span), takesFocus: true });
}
