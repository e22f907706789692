import { type Span, sentencesAround } from "#model";
import { pointedAt, sentenceUnderPointer, sight } from "../state/passage-graph.ts";
import { BLOCK, spanOf, spanOfBlock } from "./text-range.ts";

/** Heights of the window, as shares of it, at which a block is looked for. */
const HEIGHTS = [0.08, 0.25, 0.42, 0.6, 0.78, 0.94];
/** Milliseconds without scrolling after which a reader is taken to read. */
const STILL = 160;

/** Follows which stretch of the text is before the reader, until the returned function is called. */
export function followSight(host: HTMLElement): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    const now = spanInSight(host);
    const before = sight.peek();
    if (now && (now.start !== before?.start || now.end !== before.end)) sight.value = now;
  };
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(measure, STILL);
  };
  // Tells of the first layout too, and of what is laid out later than that on a slow computer.
  const grown = new ResizeObserver(later);
  grown.observe(host);
  document.addEventListener("scroll", later, { capture: true, passive: true });
  addEventListener("resize", later);
  return () => {
    clearTimeout(pause);
    grown.disconnect();
    document.removeEventListener("scroll", later, { capture: true });
    removeEventListener("resize", later);
    sight.value = undefined;
  };
}

/** From the block before the first in sight to the one after the last. */
function spanInSight(host: HTMLElement): Span | undefined {
  const { left, width } = host.getBoundingClientRect();
  const seen = HEIGHTS.flatMap((share) => {
    const block = document.elementFromPoint(left + width / 2, share * innerHeight)?.closest(BLOCK);
    return block && host.contains(block) ? [block] : [];
  });
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: spanOfBlock(besides(first, "previousElementSibling")).start,
    end: spanOfBlock(besides(last, "nextElementSibling")).end,
  };
}

/** The block before or after, in the next section where this one ends with its section; the block itself where there is none. */
function besides(block: Element, side: "previousElementSibling" | "nextElementSibling"): Element {
  const edge = side === "nextElementSibling" ? "firstElementChild" : "lastElementChild";
  const other = block[side] ?? block.parentElement?.[side]?.[edge];
  return other?.matches(BLOCK) ? other : block;
}

/** Follows on which sentence, and on which name in it, the pointer rests, until the returned function is called. */
export function followPointer(host: HTMLElement, sentences: readonly number[]): () => void {
  let frame = 0;
  const move = ({ clientX, clientY, target, pointerType }: PointerEvent) => {
    if (pointerType === "touch") return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const mark = target instanceof Element ? target.closest("[data-entity]") : null;
      pointedAt.value = mark?.getAttribute("data-entity") ?? undefined;
      const at = offsetAt(clientX, clientY);
      sentenceUnderPointer.value =
        at === undefined ? undefined : sentencesAround(sentences, { start: at, end: at + 1 });
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    pointedAt.value = undefined;
    sentenceUnderPointer.value = undefined;
  };
  host.addEventListener("pointermove", move);
  host.addEventListener("pointerleave", leave);
  return () => {
    leave();
    host.removeEventListener("pointermove", move);
    host.removeEventListener("pointerleave", leave);
  };
}

/** Which character of the text stands at a point of the window. */
function offsetAt(x: number, y: number): number | undefined {
  const range = document.createRange();
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) range.setStart(caret.offsetNode, caret.offset);
  else {
    const old = document.caretRangeFromPoint?.(x, y);
    if (!old) return undefined;
    range.setStart(old.startContainer, old.startOffset);
  }
  range.collapse(true);
  return spanOf(range)?.start;
}

/** Shows in the text every mark of the entity that is pointed at. */
export function lightMarks(host: HTMLElement, entity: string | undefined): void {
  for (const mark of host.querySelectorAll(".pointed")) mark.classList.remove("pointed");
  if (entity === undefined) return;
  for (const mark of host.querySelectorAll(`[data-entity="${CSS.escape(entity)}"]`))
    mark.classList.add("pointed");
}
