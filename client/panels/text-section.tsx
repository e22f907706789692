import { useMemo } from "preact/hooks";
import { overlaps } from "#model";
import type { TextSection as Section } from "../state/text-sections.ts";
import { useIdleTurn } from "./idle-turns.ts";
import type { Setting } from "./marked-pieces.tsx";
import { TextBlock } from "./text-block.tsx";
import { useSight } from "./use-sight.ts";

interface TextSectionProps {
  section: Section;
  setting: Setting;
  /** True where it is the first to be seen. */
  isFirst?: boolean;
}

/** Pixels that a block and a character take on a wide screen, so that the scrollbar is about right before all is laid out. */
const BLOCK_PIXELS = 24;
const CHARACTER_PIXELS = 0.46;

/**
 * A section of a text. Near sight, or where the place lies that is gone to, it is marked; far off it is an empty box, which is
 * filled with plain words once the browser has time, so that a long text opens at once and all of it can be searched.
 */
export function TextSection({ section, setting, isFirst = false }: TextSectionProps) {
  const [element, isNear] = useSight<HTMLDivElement>();
  const isMarked = isNear || isFirst || (setting.at !== undefined && overlaps(section, setting.at));
  const isFilled = useIdleTurn() || isMarked;
  const { body, speakersAt } = setting;
  // Plain words are not gone through again when only the selection changes.
  const plain = useMemo(
    () =>
      isFilled &&
      section.blocks.map((block) => <TextBlock key={block.start} block={block} setting={setting} />),
    [section, isFilled, body, speakersAt],
  );
  const marked =
    isMarked &&
    section.blocks.map((block) => <TextBlock key={block.start} block={block} setting={setting} isMarked />);
  const height = BLOCK_PIXELS * section.blocks.length + CHARACTER_PIXELS * (section.end - section.start);
  return (
    <div
      class="text-section"
      ref={element}
      style={{ containIntrinsicSize: `auto ${height}px`, minHeight: isFilled ? "" : `${height}px` }}
    >
      {marked || plain}
    </div>
  );
}
