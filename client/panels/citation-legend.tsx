import type { EntityType } from "#model";
import { KindShape } from "./kind-mark.tsx";

const SIZE = 15;

/** How the plate is read, in the words of a caption. */
export function CitationLegend() {
  return (
    <figcaption class="plate-caption">
      <p>
        Each line is a work, a person or an organisation, its mark at its year. A work of which only the year
        of the edition that is cited is known stands there, marked <i>ed.</i>; a person stands at the years of
        texts read here and of works, but not of cited editions. Those without a year stand below, where arcs
        lead from line to line. An arrow leads from the citing one to the cited.
      </p>
      <ul>
        <li>
          <Glyph kind="Work" /> work
        </li>
        <li>
          <Glyph kind="Person" /> person
        </li>
        <li>
          <Glyph kind="Organisation" /> organisation
        </li>
        <li>
          <Glyph kind="Work" isHollow /> cited only
        </li>
        <li>
          <Glyph kind="Work" isRead /> read here
        </li>
        <li>larger: cited more often</li>
      </ul>
    </figcaption>
  );
}

interface GlyphProps {
  kind: EntityType;
  isHollow?: boolean;
  isRead?: boolean;
}

function Glyph({ kind, isHollow = false, isRead = false }: GlyphProps) {
  return (
    <svg width={SIZE} height={SIZE} viewBox="0 0 15 15" aria-hidden="true">
      <g class={`plate-mark kind-${kind.toLowerCase()} ${isHollow ? "plate-mark-hollow" : ""}`}>
        {isRead && <circle class="plate-ring" cx="7.5" cy="7.5" r="6.7" />}
        <KindShape kind={kind} x={7.5} y={7.5} radius={4.4} />
      </g>
    </svg>
  );
}
