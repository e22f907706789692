import { type Agreement, ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from "#model";
import { KindMark } from "./kind-mark.tsx";

/** How often readers said yes and no to what was read, by type. */
export function AgreementTable({ agreement }: { agreement: readonly Agreement[] }) {
  const judged = agreement.filter(({ accepted, rejected }) => accepted + rejected > 0);
  if (judged.length === 0) return <p class="hint">Nobody has accepted or rejected anything yet.</p>;
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">What was read</th>
            <th scope="col" class="number">
              accepted
            </th>
            <th scope="col" class="number">
              rejected
            </th>
            <th scope="col" class="number">
              agreed, of 100
            </th>
          </tr>
        </thead>
        <tbody>
          {judged.map(({ type, accepted, rejected }) => (
            <tr key={type}>
              <th scope="row">
                <TypeName type={type} />
              </th>
              <td class="number">{accepted}</td>
              <td class="number">{rejected}</td>
              <td class="number">{Math.round((100 * accepted) / (accepted + rejected))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TypeName({ type }: { type: EntityType | RelationType }) {
  if (type in RELATION_TYPES) return <>“{RELATION_TYPES[type as RelationType].label}”</>;
  const kind = type as EntityType;
  return (
    <>
      <KindMark kind={kind} /> {ENTITY_TYPES[kind].plural}
    </>
  );
}
