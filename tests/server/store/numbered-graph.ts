import { GraphBuilder } from "../../contract/graph-builder.ts";

const NAMES = Array.from({ length: 40 }, (_, at) => `Person${at}`);

/** One of many texts that all name the same forty people, each pair tied in its own words. */
export function numberedGraph(number: number): GraphBuilder {
  const text = `text-${number}`;
  const body = NAMES.map((name, at) => `${name} met ${NAMES[(at + number + 1) % NAMES.length]} there.`).join(
    " ",
  );
  const builder = new GraphBuilder().text(text, `Text ${number}`, body);
  for (const name of NAMES) builder.entity(`person:${name.toLowerCase()}`, "Person", [[text, name]]);
  for (const [at, name] of NAMES.entries()) {
    const other = NAMES[(at + number + 1) % NAMES.length] ?? name;
    if (other === name) continue;
    builder.relation(
      "RELATED_TO",
      `person:${name.toLowerCase()}`,
      `person:${other.toLowerCase()}`,
      [[text, `${name} met`]],
      {
        label: "met",
      },
    );
  }
  return builder;
}
