import { useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { dateInWords, holds, type Span, signersOf, type TextReply } from "#model";
import { choose } from "../state/acts.ts";
import { passageShown } from "../state/focus-wanted.ts";
import { isTextSettled, letHeldActsGo } from "../state/held-acts.ts";
import { goesBackToPlace } from "../state/kept-place.ts";
import { textPage } from "../state/page-state.ts";
import { pointedAt } from "../state/passage-graph.ts";
import { counted } from "../state/places-in-words.ts";
import { removedText } from "../state/removed-text.ts";
import { view } from "../state/store.ts";
import { type Block, type Blocks, blocksOf, namesIn } from "../state/text-layout.ts";
import { sectionsOf } from "../state/text-sections.ts";
import { speakersIn } from "../state/who-speaks.ts";
import { EntityLink } from "./entity-link.tsx";
import { Awaited } from "./loading.tsx";
import { isPlaceIn, LostPlace } from "./lost-place.tsx";
import { MarkingBar } from "./marking-bar.tsx";
import { MentionCard } from "./mention-card.tsx";
import { followPointer, followSight, lightMarks } from "./passage-sight.ts";
import { RemovedText } from "./removed-text.tsx";
import { TextBlock } from "./text-block.tsx";
import { TextDateButton } from "./text-date-button.tsx";
import { TextRemarks } from "./text-remarks.tsx";
import { TextSection } from "./text-section.tsx";

/** The text, set for reading, with what was found in it marked. */
export function ReadingPage() {
  const removed = removedText.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="reading" id="main" tabIndex={0}>
      {removed ? (
        <RemovedText text={removed} />
      ) : (
        <Awaited resource={textPage}>{(text) => <TextBody key={text.id} text={text} />}</Awaited>
      )}
    </main>
  );
}

function TextBody({ text }: { text: TextReply }) {
  const blocks = useMemo(() => blocksOf(text), [text]);
  const kinds = useMemo(() => new Map(text.entities.map((entity) => [entity.id, entity])), [text]);
  const speakersAt = useMemo(() => speakersIn(text), [text]);
  const { at: asked, selected } = view.value;
  const at = asked && isPlaceIn(text, asked) ? asked : undefined;
  const host = useRef<HTMLElement>(null);
  // Not when the blocks are made anew: after a decision the reader stays where she reads.
  useEffect(() => {
    if (!goesBackToPlace()) showPlace(blocks, at);
  }, [at?.start, at?.end]);
  useEffect(() => (host.current ? followSight(host.current) : undefined), [text]);
  useEffect(() => (host.current ? followPointer(host.current, text.sentences) : undefined), [text]);
  useSignalEffect(() => {
    if (host.current) lightMarks(host.current, pointedAt.value);
  });
  const isSettled = isTextSettled.value;
  useLayoutEffect(() => {
    if (isSettled) void letHeldActsGo();
  }, [text, isSettled]);
  const { title, running, notes } = useMemo(() => inSections(blocks), [blocks]);
  const setting = { body: text.body, kinds, speakersAt, at, selected };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the marks are also reached with n, N and the panel's lists
    <article class="text" lang={text.language} onClick={onMark} ref={host}>
      {!blocks.hasTitle && <h1 class="block-title">{text.title}</h1>}
      {title && <TextBlock block={title} setting={setting} isMarked />}
      {!blocks.hasByline && <TextSigners text={text} />}
      <p class="hint text-head">
        {counted(namesIn(text).length, "mention")} · {counted(text.claims.length, "claim")} ·{" "}
        {counted(text.notes.length, "note")} · <TextDate text={text} />
      </p>
      {asked && !at && <LostPlace at={asked} text={text} />}
      {blocks.head && <FileHead body={text.body} head={blocks.head} at={at} />}
      <TextRemarks text={text} />
      <MarkingBar text={text} host={host} />
      <MentionCard text={text} host={host} />
      {running.map((section, index) => (
        <TextSection key={section.start} section={section} setting={setting} isFirst={index === 0} />
      ))}
      {notes.length > 0 && (
        <section class="notes" aria-label="Notes">
          <h2>Notes</h2>
          {notes.map((section) => (
            <TextSection key={section.start} section={section} setting={setting} />
          ))}
        </section>
      )}
    </article>
  );
}

/** What the file says of itself before the text, line by line; folded until it is asked for, or a place in it is. */
function FileHead({ body, head, at }: { body: string; head: Span; at: Span | undefined }) {
  const place = at && holds(head, at) ? at : undefined;
  return (
    <details class="hint text-remarks" open={place !== undefined}>
      <summary>What the file says of itself</summary>
      <pre class="file-head">
        {body.slice(head.start, place?.start ?? head.end)}
        {place && <mark class="place">{body.slice(place.start, place.end)}</mark>}
        {place && body.slice(place.end, head.end)}
      </pre>
    </details>
  );
}

/** Who signs the text, where no line of it that is read says so. */
function TextSigners({ text }: { text: TextReply }) {
  const signers = signersOf(text);
  if (signers.length === 0) return null;
  return (
    <p class="hint text-signers">
      By{" "}
      {signers.map((one, at) => (
        <span key={one.id}>
          {at > 0 && (at === signers.length - 1 ? " and " : ", ")}
          <EntityLink entity={one} />
        </span>
      ))}
    </p>
  );
}

const FROM: Record<NonNullable<TextReply["dateFrom"]>, string> = {
  file: "as its file says",
  dateline: "as a line of it says",
  reader: "as a reader says",
};

/** When the text appeared, and who says so; a click sets it. */
function TextDate({ text }: { text: TextReply }) {
  const { date, dateFrom } = text;
  return (
    <>
      {date !== undefined && `${dateInWords(date)}${dateFrom ? `, ${FROM[dateFrom]}` : ""} · `}
      <TextDateButton text={text} class="link">
        {date === undefined ? "Say when it appeared…" : "Set another date…"}
      </TextDateButton>
    </>
  );
}

/** The title by itself, where it stands among the blocks, and the rest in sections. */
function inSections({ running, notes }: Blocks) {
  const first = running.find(({ kind }) => kind !== "byline");
  const title = first?.kind === "title" ? first : undefined;
  return { title, running: sectionsOf(running.filter((block) => block !== title)), notes: sectionsOf(notes) };
}

function onMark(event: MouseEvent): void {
  const mark = event.target instanceof Element ? event.target.closest("[data-entity]") : null;
  const entity = mark?.getAttribute("data-entity");
  if (entity) choose(entity);
}

/** Brings the block that holds the place into sight; its marks flash by the style sheet. */
function showPlace(
  { running, notes }: { running: Block[]; notes: Block[] },
  at: { start: number } | undefined,
): void {
  if (!at) return;
  const block = [...running, ...notes].find(({ start, end }) => start <= at.start && at.start < end);
  const element = block && document.getElementById(`block-${block.start}`);
  if (!element) return;
  element.scrollIntoView({ block: "center" });
  requestAnimationFrame(() => {
    const place = element.querySelector<HTMLElement>(".place") ?? element;
    place.scrollIntoView({ block: "center" });
    passageShown(place);
  });
}
