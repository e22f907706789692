import { writeSync } from "node:fs";
import type { Act } from "#model";
import { openEmbeddedStore } from "../../../server/store/embedded-store.ts";

/* Run as a program of its own: decides on the people of the file, one merge, name or undo after the other, and says each id once it is acknowledged. */
const [file = ""] = process.argv.slice(2);
const store = openEmbeddedStore(file);
for (let number = 0; number < 10_000; number++) {
  const { rows } = await store.decisions({ limit: 1 });
  const [last] = rows;
  const person = (at: number) => `person:person${at % 40}`;
  const acts: Act[] = [
    { kind: "same", keep: person(number), merge: person(number + 7) },
    { kind: "rename", entity: person(number + 3), label: `Name ${number}` },
    { kind: "reject", judged: { entity: person(number + 5) } },
  ];
  const act = acts[number % 4] ?? { kind: "undo" as const, decision: last?.decision.id ?? "" };
  const reply = await store.decide({ act }).catch(() => undefined);
  if (reply) writeSync(1, `${reply.row.decision.id}\n`);
}
await store.close();
