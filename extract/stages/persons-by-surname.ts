import type { EntityNumber, Linked } from "../document.ts";
import { personNameOf } from "../patterns/person-names.ts";

/** The persons of whom the text gives no first name, or initials alone. */
export function namedBySurname({ entities }: Linked): Set<EntityNumber> {
  const isAlone = (name: string) => (personNameOf(name)?.given ?? []).every((given) => given.endsWith("."));
  return new Set(
    entities.flatMap(({ type, label, aliases }, number) =>
      type === "Person" && [label, ...aliases].every(isAlone) ? [number] : [],
    ),
  );
}
