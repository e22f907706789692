import type { Quote } from "#model";
import { fetchMentions } from "../api/api.ts";

/** The first place that names the entity. */
export async function fetchFirstMention(id: string): Promise<Quote | undefined> {
  const { mentions } = await fetchMentions(id, { limit: 1 });
  return mentions[0];
}
