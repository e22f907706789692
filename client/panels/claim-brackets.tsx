import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EntitySummary } from "#model";
import { choose } from "../state/acts.ts";
import { view } from "../state/store.ts";
import type { Block } from "../state/text-layout.ts";
import { claimInWords } from "../state/who-speaks.ts";
import { rangeOf } from "./text-range.ts";

interface Bracket {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly title: string;
}

interface ClaimBracketsProps {
  block: Block;
  host: RefObject<HTMLElement | null>;
  kinds: ReadonlyMap<string, EntitySummary>;
  /** The characters of the whole text. */
  body: string;
}

/** Brackets in the margin, one beside each claim of the block; a click opens the claim, with who says so. */
export function ClaimBrackets({ block, host, kinds, body }: ClaimBracketsProps) {
  const [brackets, setBrackets] = useState<readonly Bracket[]>([]);
  useEffect(() => {
    const { current } = host;
    if (!current) return undefined;
    const measure = () => setBrackets(bracketsIn(current, block, { kinds, body }));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [block, kinds, body]);
  return (
    <>
      {brackets.map(({ id, top, height, lane, title }) => (
        <button
          key={id}
          type="button"
          class={`bracket bracket-lane-${lane}${view.value.selected === id ? " selected" : ""}`}
          title={title}
          aria-label={title}
          tabIndex={-1}
          style={{ top: `${top}px`, height: `${height}px` }}
          onClick={() => choose(id)}
        />
      ))}
    </>
  );
}

const LANES = 3;

function bracketsIn(
  element: HTMLElement,
  block: Block,
  { kinds, body }: Pick<ClaimBracketsProps, "kinds" | "body">,
): Bracket[] {
  const frame = element.getBoundingClientRect();
  const ends: number[] = [];
  return block.claims.flatMap((claim) => {
    const range = rangeOf(element, claim.start - block.start, claim.end - block.start);
    const box = range?.getBoundingClientRect();
    if (!box || box.height === 0) return [];
    const top = box.top - frame.top + 3;
    const height = Math.max(box.height - 6, 8);
    const free = ends.findIndex((end) => end < top);
    const lane = Math.min(free === -1 ? ends.length : free, LANES - 1);
    ends[lane] = top + height;
    const words = body.slice(claim.start, claim.end);
    return [{ id: claim.id, top, height, lane, title: claimInWords({ ...claim, words }, kinds) }];
  });
}
