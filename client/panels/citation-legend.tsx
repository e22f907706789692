const SIZE = 15;

/** How the plate is read, in the words of a caption. */
export function CitationLegend() {
  return (
    <figcaption class="plate-caption">
      <p>
        Each line is a work or a person, its mark at its year; those without a year stand below, where arcs
        lead from line to line. An arrow leads from the citing one to the cited.
      </p>
      <ul>
        <li>
          <Glyph kind="work" /> work
        </li>
        <li>
          <Glyph kind="person" /> person
        </li>
        <li>
          <Glyph kind="organisation" /> organisation
        </li>
        <li>
          <Glyph kind="work" isHollow /> cited only
        </li>
        <li>
          <Glyph kind="work" isRead /> read here
        </li>
        <li>larger: cited more often</li>
      </ul>
    </figcaption>
  );
}

interface GlyphProps {
  kind: "work" | "person" | "organisation";
  isHollow?: boolean;
  isRead?: boolean;
}

function Glyph({ kind, isHollow = false, isRead = false }: GlyphProps) {
  return (
    <svg width={SIZE} height={SIZE} viewBox="0 0 15 15" aria-hidden="true">
      <g class={`plate-mark kind-${kind} ${isHollow ? "plate-mark-hollow" : ""}`}>
        {isRead && <circle class="plate-ring" cx="7.5" cy="7.5" r="6.7" />}
        {kind === "work" ? (
          <rect x="3.800" y="3.800" width="7.400" height="7.400" rx="1" />
        ) : (
          <circle cx="7.5" cy="7.5" r="4.2" />
        )}
      </g>
    </svg>
  );
}
