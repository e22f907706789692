import type { Believed, MeasuredText, RuleMeasure, Share } from "#model";
import { BELIEVED_THINGS, ofHundred, type QualityGroup, type QualityRow } from "../state/quality-words.ts";
import { KindMark } from "./kind-mark.tsx";
import { ShareBar } from "./share-bar.tsx";

/** A group of kinds as a table: how many of a hundred are right, how many are found. */
export function GroupTable({ group: { title, lead, rows } }: { group: QualityGroup }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{lead}</p>
      <table class="figures figures-shares">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Kind</span>
            </th>
            <th scope="col">of 100 it gives, right</th>
            <th scope="col">of 100 in the text, found</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.label} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row: { label, kind, wanted, right, found } }: { row: QualityRow }) {
  return (
    <tr>
      <th scope="row">
        {kind && <KindMark kind={kind} />} {label}{" "}
        <span class="count">{wanted.toLocaleString("en")} there</span>
      </th>
      <ShareCell share={right} />
      <ShareCell share={found} />
    </tr>
  );
}

function ShareCell({ share }: { share: Share | undefined }) {
  return (
    <td>
      {share ? (
        <ShareBar share={share} />
      ) : (
        <span class="hint">
          <span aria-hidden="true">–</span>
          <span class="unseen">not counted</span>
        </span>
      )}
    </td>
  );
}

/** For each kind, what a confidence says beside how many of a hundred were right. */
export function BelievedTable({ believed }: { believed: readonly Believed[] }) {
  const kinds = (["mention", "relation", "claim"] as const).filter((kind) =>
    believed.some(({ of }) => of === kind),
  );
  return (
    <div class="believed">
      {kinds.map((kind) => (
        <table key={kind} class="figures">
          <caption>{BELIEVED_THINGS[kind]}</caption>
          <thead>
            <tr>
              <th scope="col">it says</th>
              <th scope="col">of 100, right</th>
              <th scope="col">how many</th>
            </tr>
          </thead>
          <tbody>
            {believed
              .filter(({ of }) => of === kind)
              .map(({ said, right, count }) => (
                <tr key={said}>
                  <th scope="row">{said.toFixed(2)}</th>
                  <td>{ofHundred(right)}</td>
                  <td class="count">{count.toLocaleString("en")}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

const SAID = { mention: "name", relation: "relation", claim: "claim", speaker: "speaker" } as const;

/** Each rule or head by which something was found, and how often it was right. */
export function RulesTable({ rules }: { rules: readonly RuleMeasure[] }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">what</th>
          <th scope="col">found by</th>
          <th scope="col">right</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ of, type, rule, right, given }) => (
          <tr key={`${of}${type}${rule}`}>
            <th scope="row">{type === "Claim" ? SAID[of] : `${SAID[of]}, ${type}`}</th>
            <td>{rule}</td>
            <td>
              {right} of {given}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const PER_TEXT = [
  ["mentions, exact", "names"],
  ["relations (but RELATED_TO)", "relations"],
  ["claims", "claims"],
] as const;

/** The texts that were measured, with how well the chief things came out in each. */
export function TextsTable({ texts }: { texts: readonly MeasuredText[] }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">text</th>
          <th scope="col">words</th>
          {PER_TEXT.map(([name, word]) => (
            <th key={name} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {texts.map(({ text, title, words, figures }) => (
          <tr key={text}>
            <th scope="row">{title}</th>
            <td>{words.toLocaleString("en")}</td>
            {PER_TEXT.map(([name]) => (
              <td key={name}>{figures[name] === undefined ? "–" : ofHundred(figures[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
