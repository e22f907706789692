import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EntitySummary, EntityType } from "#model";
import { type Correction, openCuration } from "../state/curation.ts";
import { isDeciding } from "../state/decide.ts";
import { whyOff } from "../state/decisions-state.ts";
import { Icon } from "./icons.tsx";

/** One way to correct: what the menu says, and what it does. */
export interface CorrectWay {
  readonly words: string;
  readonly act: () => void;
}

const CORRECTIONS: readonly (readonly [Correction, string])[] = [
  ["rename", "Rename…"],
  ["retype", "Change kind…"],
  ["redate", "Set the date…"],
  ["same", "Same as…"],
  ["different", "Not the same as…"],
  ["split", "Split…"],
];

/** Only these have a date of their own. */
const DATED: readonly EntityType[] = ["Event", "Work"];

/** The ways to correct an entity. */
export function correctionsOf({ id, type }: Pick<EntitySummary, "id" | "type">): CorrectWay[] {
  return CORRECTIONS.filter(([what]) => what !== "redate" || DATED.includes(type)).map(([what, words]) => ({
    words,
    act: () => openCuration({ what, entity: id }),
  }));
}

/** Ways to correct something, in a menu over its button. */
export function CorrectMenu({ ways }: { ways: readonly CorrectWay[] }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    place.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node) || !place.current?.contains(target)) setOpen(false);
    };
    addEventListener("pointerdown", closeOutside);
    return () => removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu inside
    <div class="correct" ref={place} onKeyDown={(event) => walk(event, close)}>
      <button
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        title={whyOff.value}
        disabled={whyOff.value !== undefined || isDeciding.value}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="pencil" size={14} /> Correct
      </button>
      {isOpen && (
        <div class="correct-menu" role="menu" aria-label="Correct">
          {ways.map(({ words, act }) => (
            <button
              key={words}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                act();
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function walk(event: KeyboardEvent, close: () => void): void {
  const { currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const lines = [...currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  if (lines.length === 0) return;
  if (key === "Escape") {
    event.stopPropagation();
    close();
  }
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const at = lines.indexOf(document.activeElement as HTMLElement);
  lines.at((at + step) % lines.length)?.focus();
}
