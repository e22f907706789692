import { useRef } from "preact/hooks";
import { markupSigns } from "../state/markup-signs.ts";
import type { Block } from "../state/text-layout.ts";
import { piecesOf } from "../state/text-marks.ts";
import { ClaimBrackets } from "./claim-brackets.tsx";
import { type Marked, MarkedPieces, type Setting } from "./marked-pieces.tsx";

interface TextBlockProps {
  block: Block;
  setting: Setting;
  isMarked?: boolean;
}

const TAGS = { title: "h1", heading: "h2", quotation: "blockquote", signature: "p", paragraph: "p" } as const;

/** One block of the text: plain words, or marked. */
export function TextBlock({ block, setting, isMarked = false }: TextBlockProps) {
  const element = useRef<HTMLElement>(null);
  const Tag = block.kind in TAGS ? TAGS[block.kind as keyof typeof TAGS] : "p";
  const voice = block.voice === undefined ? undefined : setting.speakersAt(block);
  return (
    <>
      {voice && <p class="voice-line">{voice}:</p>}
      <Tag id={`block-${block.start}`} class={`block block-${block.kind}`} ref={element as never}>
        <Marks block={block} setting={setting} isMarked={isMarked} />
        {isMarked && block.claims.length > 0 && (
          <ClaimBrackets block={block} host={element} kinds={setting.kinds} body={setting.body} />
        )}
      </Tag>
    </>
  );
}

function Marks({ block, setting, isMarked }: TextBlockProps) {
  const signs = markupSigns(setting.body, block);
  const marks = isMarked ? [...signs, ...foundIn(block, setting)] : signs;
  return <MarkedPieces pieces={piecesOf<Marked>(block, marks)} setting={setting} />;
}

/** What was found in a block, and the place that is gone to. */
function foundIn(block: Block, setting: Setting): Marked[] {
  const found: Marked[] = [
    ...block.mentions.map((mention) => ({ ...mention, what: "mention" as const })),
    ...block.markers.map(({ start, end, note }) => ({ start, end, note, what: "note" as const })),
    ...block.quoted.map((quoted) => ({
      start: quoted.start,
      end: quoted.end,
      speakers: setting.speakersAt(quoted) ?? "somebody else",
      what: "voice" as const,
    })),
    ...(setting.at ? [{ ...setting.at, what: "place" as const }] : []),
  ];
  return found.filter(({ start, end }) => start < block.end && end > block.start);
}
