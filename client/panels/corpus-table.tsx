import { useState } from "preact/hooks";
import { signersOf, type TextSummary } from "#model";
import {
  aboutWords,
  type CorpusColumn,
  type CorpusSort,
  nextSort,
  orderedTexts,
} from "../state/corpus-order.ts";
import { yearsInWords } from "../state/filters.ts";
import { adding } from "../state/jobs-state.ts";
import { signersInWords } from "../state/signers-in-words.ts";
import { openText } from "../state/view-changes.ts";
import { yearsOfDate } from "../state/years-of-date.ts";
import { EntityLink } from "./entity-link.tsx";
import { PageLink } from "./page-link.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { TextDateButton } from "./text-date-button.tsx";

const COLUMNS: readonly { readonly by: CorpusColumn; readonly label: string; readonly isNumber?: true }[] = [
  { by: "title", label: "Title" },
  { by: "author", label: "Author" },
  { by: "date", label: "Year" },
  { by: "language", label: "Language" },
  { by: "length", label: "Words, about", isNumber: true },
  { by: "mentions", label: "Mentions", isNumber: true },
];
/** Fewer texts than this are found at a glance. */
const WORTH_A_SEARCH = 6;

/** The texts as a table that can be sorted and searched. */
export function CorpusTable({ texts }: { texts: readonly TextSummary[] }) {
  const [words, setWords] = useState("");
  const [sort, setSort] = useState<CorpusSort>({ by: "title", isDown: false });
  const [leaving, setLeaving] = useState<TextSummary>();
  const shown = orderedTexts(texts, words, sort);
  if (texts.length === 0) return null;
  return (
    <>
      {texts.length >= WORTH_A_SEARCH && (
        <div class="corpus-tools">
          <label class="field corpus-search">
            <span>Find by title or author</span>
            <input
              class="input"
              type="search"
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          {adding.value?.possible && (
            <button type="button" class="button" onClick={goToAdding}>
              Add texts
            </button>
          )}
        </div>
      )}
      <div class="table-scroll">
        <table class="table corpus-table">
          <caption class="unseen">The texts of the graph</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <SortHead key={column.by} {...column} sort={sort} choose={setSort} />
              ))}
              {adding.value?.possible && (
                <th scope="col">
                  <span class="unseen">Remove</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((text) => (
              <Row key={text.id} text={text} leave={() => setLeaving(text)} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && (
        <p class="notice" role="status">
          No title or author holds “{words.trim()}”.
          <button type="button" class="link" onClick={() => setWords("")}>
            Show all {texts.length} texts
          </button>
        </p>
      )}
      {leaving && <RemoveDialog text={leaving} close={() => setLeaving(undefined)} />}
    </>
  );
}

/** The place to add texts lies below a long table. */
function goToAdding(): void {
  const place = document.querySelector<HTMLElement>(".add-texts");
  place?.scrollIntoView({ block: "center" });
  place?.querySelector("input")?.focus({ preventScroll: true });
}

interface SortHeadProps {
  by: CorpusColumn;
  label: string;
  isNumber?: true;
  sort: CorpusSort;
  choose: (sort: CorpusSort) => void;
}

function SortHead({ by, label, isNumber, sort, choose }: SortHeadProps) {
  const order = sort.isDown ? "descending" : "ascending";
  const isSorted = sort.by === by;
  return (
    <th
      scope="col"
      class={`corpus-${by}${isNumber ? " number" : ""}`}
      aria-sort={isSorted ? order : undefined}
    >
      <button type="button" class="sort" onClick={() => choose(nextSort(sort, by))}>
        {label}
        <span aria-hidden="true">{isSorted ? (sort.isDown ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

function Row({ text, leave }: { text: TextSummary; leave: () => void }) {
  return (
    <tr>
      <th scope="row" class="corpus-title">
        <PageLink to={openText(text.id)} page="text" class="corpus-open">
          {text.title}
        </PageLink>
        {text.author && <span class="corpus-by hint">{signersInWords(text)}</span>}
        {text.origin !== undefined && <Origin address={text.origin} />}
      </th>
      <td class="corpus-author">
        {text.author ? signersOf(text).map((one) => <EntityLink key={one.id} entity={one} opens />) : "–"}
      </td>
      <td class="corpus-date">
        <TextDateButton text={text} class="link-quiet">
          {yearsOfText(text)}
          <span class="unseen">: set the date of {text.title}</span>
        </TextDateButton>
      </td>
      <td class="corpus-language">{languageName(text.language)}</td>
      <td class="number corpus-length">{aboutWords(text).toLocaleString("en")}</td>
      <td class="number corpus-mentions">{text.mentions.toLocaleString("en")}</td>
      {adding.value?.possible && (
        <td class="corpus-remove">
          <button
            type="button"
            class="button button-quiet"
            aria-label={`Remove ${text.title}`}
            onClick={leave}
          >
            Remove
          </button>
        </td>
      )}
    </tr>
  );
}

/** Where a text was fetched from. */
function Origin({ address }: { address: string }) {
  return (
    <a class="corpus-origin hint" href={address} target="_blank" rel="noopener noreferrer">
      {new URL(address).hostname}
    </a>
  );
}

/** "1918", or "set" where a reader may say it. */
function yearsOfText({ date }: TextSummary): string {
  const years = date === undefined ? undefined : yearsOfDate(date);
  return years ? yearsInWords(years) : "Set…";
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** The English name of a language by its tag. */
function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // no well-formed tag: shown as it is
  }
}
