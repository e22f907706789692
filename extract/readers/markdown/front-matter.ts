import { realTitle } from "../../patterns/file-words.ts";
import { givenDate } from "../../patterns/given-dates.ts";
import type { ComposedText } from "../flow/flow.ts";

/** The lines between two of three dashes at the head of a file, as programs that publish Markdown write them (YAML). */
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?<fields>(?:(?!---)[^\n]{0,1000}\n){1,60})(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const FIELD = /^(?<name>title|date|published):[ \t]*(?<quote>["']?)(?<value>.*?)\k<quote>[ \t]*\r?$/gimu;

/** The title and the date that a Markdown file says of itself. */
export function frontMatter(body: string): Pick<ComposedText, "title" | "date"> {
  const fields = FRONT_MATTER.exec(body)?.groups?.["fields"] ?? "";
  const said = new Map(
    Array.from(fields.matchAll(FIELD), ({ groups }) => [groups?.["name"]?.toLowerCase(), groups?.["value"]]),
  );
  return {
    title: realTitle(said.get("title")),
    date: givenDate(said.get("published")) ?? givenDate(said.get("date")),
  };
}
