import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Span, TextReply } from "#model";
import { type Marking, openCuration } from "../state/curation.ts";
import { decide } from "../state/decide.ts";
import { whyOff } from "../state/decisions-state.ts";
import { addKeys } from "../state/page-keys.ts";
import { judge, judgedMention, shortened } from "../state/wishes.ts";
import { type BarPlace, beginMarking, followSelection } from "./bar-place.ts";

interface MarkingBarProps {
  text: TextReply;
  host: RefObject<HTMLElement | null>;
}

const MARKINGS: readonly (readonly [Marking, string])[] = [
  ["mention", "Mark as…"],
  ["claim", "Add claim"],
  ["relation", "Add relation"],
  ["speaker", "These words are by…"],
];
/** A name is no longer than this; more words are a claim or a proof. */
const LONGEST_NAME = 160;

/** A small bar over selected words, to make a mention, a claim or a relation of them; over a mark, to say it is wrong. */
export function MarkingBar({ text, host }: MarkingBarProps) {
  const [place, setPlace] = useState<BarPlace>();
  const bar = useRef<HTMLDivElement>(null);
  // Before the page is painted: a key that follows on a mark that has just come must find it known.
  useLayoutEffect(() => followSelection(text, host, setPlace), [text]);
  useLayoutEffect(() => addKeys({ a: () => beginMarking({ host, show: setPlace }) }), []);
  useLayoutEffect(() => {
    if (place?.takesFocus) bar.current?.querySelector("button")?.focus();
  }, [place]);
  if (!place || whyOff.value !== undefined) return null;
  const close = () => setPlace(undefined);
  return (
    <div
      class="marking-bar"
      role="toolbar"
      aria-label="Selected words"
      ref={bar}
      style={{ top: `${place.top}px`, left: `${place.left}px` }}
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      {place.entity === undefined ? (
        <NewMarks place={place} text={text} close={close} />
      ) : (
        <WrongMark place={place} entity={place.entity} text={text} close={close} />
      )}
    </div>
  );
}

interface ActsProps {
  place: BarPlace;
  text: TextReply;
  close: () => void;
}

function NewMarks({ place: { span }, text, close }: ActsProps) {
  const isLong = span.end - span.start > LONGEST_NAME;
  return (
    <>
      {MARKINGS.map(([what, words]) => (
        <button
          key={what}
          type="button"
          disabled={what === "mention" && isLong}
          onClick={() => {
            close();
            getSelection()?.removeAllRanges();
            openCuration({ what, ...wordsAt(text, span) });
          }}
        >
          {words}
        </button>
      ))}
    </>
  );
}

function WrongMark({ place: { span }, entity: id, text, close }: ActsProps & { entity: string }) {
  const { place, quote } = wordsAt(text, span);
  const label = text.entities.find((entity) => entity.id === id)?.label ?? quote;
  const reject = judge("reject", ...judgedMention({ id, label }, { ...place, quote }));
  return (
    <>
      <span class="marking-name">{shortened(label)}?</span>
      <button
        type="button"
        onClick={() => {
          close();
          void decide(reject);
        }}
      >
        Not a name here
      </button>
      <button
        type="button"
        onClick={() => {
          close();
          openCuration({ what: "mention", place, quote, insteadOf: id });
        }}
      >
        Someone else…
      </button>
    </>
  );
}

function wordsAt({ id, body }: TextReply, { start, end }: Span) {
  return { place: { text: id, start, end }, quote: body.slice(start, end) };
}
