import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { dateInWords, ENTITY_TYPES, type EntitySummary, type TextReply } from "#model";
import { counted, nameOf } from "../state/places-in-words.ts";
import { KindMark } from "./kind-mark.tsx";

interface MentionCardProps {
  readonly text: TextReply;
  readonly host: RefObject<HTMLElement | null>;
}

interface Shown {
  readonly entity: EntitySummary;
  readonly left: number;
  readonly top: number;
  readonly isUnder: boolean;
}

/** Milliseconds that a pointer rests on a name before it is told who that is, and that the card waits to be gone to. */
const REST = 350;
const GRACE = 180;
/** Room that a card needs over a name, and half its width, in pixels. */
const ROOM = 110;
const HALF = 150;

/** Who a name is, over the mark that the pointer rests on; it can be gone to, and Esc puts it away (WCAG 2.2, 1.4.13). */
export function MentionCard({ text, host }: MentionCardProps) {
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  useEffect(() => (host.current ? followMarks(host.current, text, setShown) : undefined), [text]);
  if (!shown) return null;
  const { entity, left, top, isUnder } = shown;
  const facts = [
    ENTITY_TYPES[entity.type].label,
    entity.date && dateInWords(entity.date),
    `named in ${counted(entity.mentions, "place")}`,
    counted(entity.degree, "connection"),
  ];
  return (
    <div
      class="mention-card"
      role="tooltip"
      data-under={isUnder}
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      <p class="mention-card-name">
        <KindMark kind={entity.type} /> {nameOf(entity)}
      </p>
      <p class="hint">{facts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

function followMarks(
  host: HTMLElement,
  text: TextReply,
  show: (shown: Shown | undefined) => void,
): () => void {
  const known = new Map(text.entities.map((entity) => [entity.id, entity]));
  let pause: ReturnType<typeof setTimeout> | undefined;
  const later = (act: () => void, time: number) => {
    clearTimeout(pause);
    pause = setTimeout(act, time);
  };
  const over = ({ target, pointerType, buttons }: PointerEvent) => {
    if (pointerType === "touch" || buttons > 0 || !(target instanceof Element)) return;
    if (target.closest(".mention-card")) return clearTimeout(pause);
    const mark = target.closest("[data-entity]");
    const entity = known.get(mark?.getAttribute("data-entity") ?? "");
    if (mark && entity) later(() => show({ entity, ...besideMark(mark, host) }), REST);
    else later(() => show(undefined), GRACE);
  };
  const away = () => later(() => show(undefined), GRACE);
  const atOnce = () => {
    clearTimeout(pause);
    show(undefined);
  };
  const esc = ({ key }: KeyboardEvent) => key === "Escape" && atOnce();
  const events = { pointerover: over, pointerleave: away, pointerdown: atOnce } as const;
  for (const [name, listener] of Object.entries(events))
    host.addEventListener(name, listener as EventListener);
  document.addEventListener("keydown", esc);
  document.addEventListener("scroll", atOnce, { capture: true, passive: true });
  return () => {
    clearTimeout(pause);
    for (const [name, listener] of Object.entries(events))
      host.removeEventListener(name, listener as EventListener);
    document.removeEventListener("keydown", esc);
    document.removeEventListener("scroll", atOnce, { capture: true });
  };
}

/** Over the mark's first line, or under it where there is no room, never beyond the sides of the text. */
function besideMark(mark: Element, host: HTMLElement): Omit<Shown, "entity"> {
  const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const frame = host.getBoundingClientRect();
  const isUnder = box.top < ROOM + 60;
  const middle = box.left + box.width / 2 - frame.left;
  return {
    isUnder,
    left: Math.max(HALF, Math.min(middle, frame.width - HALF)),
    top: (isUnder ? box.bottom : box.top) - frame.top,
  };
}
