import type { Network } from "../state/citation-network.ts";
import { rowsOf, whenInWords } from "../state/citation-plate.ts";
import { chooseCited } from "../state/page-changes.ts";
import { nameOf } from "../state/places-in-words.ts";
import { perform } from "../state/store.ts";

/** The plate as a table, for those who read it line by line. */
export function CitationTable({ network }: { network: Network }) {
  return (
    <details class="citations-table">
      <summary>The same as a table</summary>
      <div class="table-scroll">
        <table class="table">
          <caption>Works and people by year, undated ones last</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Author</th>
              <th scope="col">Work, person or organisation</th>
              <th scope="col" class="number">
                Cited
              </th>
              <th scope="col" class="number">
                Cites
              </th>
              <th scope="col">Read here</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(network).map(({ entity, authors, cited, cites, ...when }) => (
              <tr key={entity.id}>
                <td>{whenInWords(when, "n. d.")}</td>
                <td>{authors}</td>
                <th scope="row">
                  <button type="button" class="link-quiet" onClick={() => perform(chooseCited(entity.id))}>
                    {entity.type === "Work" ? <cite>{nameOf(entity)}</cite> : nameOf(entity)}
                  </button>
                </th>
                <td class="number">{cited || ""}</td>
                <td class="number">{cites || ""}</td>
                <td>{entity.isRead ? "yes" : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
