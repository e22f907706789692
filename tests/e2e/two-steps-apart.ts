import type { EntitySummary, SubgraphReply, TextReply, TextsReply } from "#model";

/** The best-connected person, and the entity farthest from it within two steps of what the texts state. */
export async function twoStepsApart(url: string): Promise<{ from: EntitySummary; to: EntitySummary }> {
  const { texts } = (await (await fetch(`${url}/api/texts`)).json()) as TextsReply;
  const { entities } = (await (await fetch(`${url}/api/texts/${texts[0]?.id}`)).json()) as TextReply;
  const [from] = entities.filter(({ type }) => type === "Person").sort((a, b) => b.degree - a.degree);
  if (!from) throw new Error("the sample names no person");
  const reply = await fetch(`${url}/api/subgraph?seeds=${encodeURIComponent(from.id)}&hops=2`);
  const [to] = ((await reply.json()) as SubgraphReply).entities.sort((a, b) => b.distance - a.distance);
  if (!to) throw new Error("the sample states no relation of its best-connected person");
  return { from, to };
}
