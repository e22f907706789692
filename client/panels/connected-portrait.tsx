import { open } from "../state/acts.ts";
import { counted } from "../state/places-in-words.ts";
import { type Piece, PORTRAIT_RULE, type Portrait } from "../state/portrait.ts";
import { QuoteLine } from "./quote-line.tsx";

/** What the texts state of an entity as a paragraph; each statement has its note, each note its sentence. */
export function ConnectedPortrait({ portrait, name }: { portrait: Portrait; name: string }) {
  const { sentences, notes, left } = portrait;
  if (sentences.length === 0) return <p class="hint">No text states enough of {name} for a paragraph.</p>;
  return (
    <section class="portrait" aria-label="In a paragraph">
      <p class="portrait-words">
        {sentences.map((pieces, index) => (
          <span key={pieces[0]?.words ?? index}>
            {pieces.map((piece, at) => (
              <PieceWords key={`${at}-${piece.words}`} piece={piece} />
            ))}{" "}
          </span>
        ))}
      </p>
      <p class="hint portrait-rule">{PORTRAIT_RULE}</p>
      <details class="portrait-notes">
        <summary>
          {counted(notes.length, "note")}
          {left > 0 && `; ${counted(left, "relation")} more, less sure or less often stated, stand below`}
        </summary>
        <ol class="quotes">
          {notes.map((quote, index) => (
            <li
              key={`${quote.text}-${quote.start}-${quote.end}-${index}`}
              id={`note-${index + 1}`}
              class="portrait-note"
            >
              <span class="portrait-number">{index + 1}</span>
              <ul>
                <QuoteLine quote={quote} named={quote.named} shown={quote.states} note={quote.together} />
              </ul>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function PieceWords({ piece: { words, entity, note, isDoubt } }: { piece: Piece }) {
  if (isDoubt) return <span class="portrait-doubt">{words}</span>;
  return (
    <>
      {entity ? (
        <a
          class="portrait-name"
          href={`/entity/${encodeURIComponent(entity.id)}`}
          onClick={plainly(() => open(entity))}
        >
          {entity.type === "Work" ? <cite>{words}</cite> : words}
        </a>
      ) : (
        words
      )}
      {note !== undefined && (
        <sup>
          <a
            class="portrait-sign"
            href={`#note-${note}`}
            aria-label={`Note ${note}`}
            onClick={plainly(() => showNote(note))}
          >
            {note}
          </a>
        </sup>
      )}
    </>
  );
}

/** A plain click acts here; with a key held it does what it does in every browser. */
function plainly(act: () => void) {
  return (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
}

/** Opens the notes at one of them. */
function showNote(number: number): void {
  const note = document.getElementById(`note-${number}`);
  const notes = note?.closest("details");
  if (notes) notes.open = true;
  note?.scrollIntoView({ block: "center" });
  note?.querySelector<HTMLElement>(".quote-words")?.focus({ preventScroll: true });
}
