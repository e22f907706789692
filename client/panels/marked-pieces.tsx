import type { EntitySummary, Note, Passage, Span, TextReply } from "#model";
import type { Piece } from "../state/text-marks.ts";
import { takeAllTurns } from "./idle-turns.ts";

/** What all blocks of a text share. */
export interface Setting {
  readonly body: string;
  readonly kinds: ReadonlyMap<string, EntitySummary>;
  /** Who speaks in a passage, in words. */
  readonly speakersAt: (passage: Passage) => string | undefined;
  readonly at: Span | undefined;
  readonly selected: string | undefined;
}

/** What may be marked in a text: a name, a note's mark, the place that was asked for, signs of Markdown. */
export type Marked =
  | ({ readonly what: "mention" } & TextReply["mentions"][number])
  | { readonly what: "note"; readonly start: number; readonly end: number; readonly note: Note }
  | { readonly what: "voice"; readonly start: number; readonly end: number; readonly speakers: string }
  | (Span & { readonly what: "place" })
  | (Span & { readonly what: "sign" })
  | (Span & { readonly what: "emphasis" });

interface MarkedPiecesProps {
  pieces: readonly Piece<Marked>[];
  setting: Setting;
}

/** Words and marks, marks within marks nested. */
export function MarkedPieces({ pieces, setting }: MarkedPiecesProps) {
  return (
    <>
      {pieces.map((piece) =>
        piece.mark ? (
          <Mark key={`${piece.start}${piece.mark.what}`} mark={piece.mark} setting={setting}>
            <MarkedPieces pieces={piece.inner} setting={setting} />
          </Mark>
        ) : (
          setting.body.slice(piece.start, piece.end)
        ),
      )}
    </>
  );
}

function Mark({
  mark,
  setting,
  children,
}: {
  mark: Marked;
  setting: Setting;
  children: preact.ComponentChildren;
}) {
  if (mark.what === "sign") return <span class="markup-sign">{children}</span>;
  if (mark.what === "emphasis") return <em>{children}</em>;
  if (mark.what === "place") return <mark class="place">{children}</mark>;
  if (mark.what === "voice") {
    const name = mark.speakers;
    return (
      <span class="voice-words" data-voice={name} title={`Words of ${name}`}>
        {children}
      </span>
    );
  }
  if (mark.what === "note") {
    return (
      <a class="note-mark" href={`#block-${mark.note.start}`} onClick={(event) => goToNote(event, mark.note)}>
        {children}
      </a>
    );
  }
  const entity = setting.kinds.get(mark.entity);
  if (!entity) return <>{children}</>;
  const isSelected = mark.entity === setting.selected;
  const sure = mark.confidence < 0.6 ? " unsure" : "";
  return (
    <mark
      class={`mention kind-${entity.type.toLowerCase()}${sure}${isSelected ? " selected" : ""}`}
      data-entity={mark.entity}
    >
      {children}
    </mark>
  );
}

function goToNote(event: MouseEvent, note: Note): void {
  event.preventDefault();
  takeAllTurns();
  // Once what had to be put there is there.
  setTimeout(() => document.getElementById(`block-${note.start}`)?.scrollIntoView({ block: "center" }));
}
