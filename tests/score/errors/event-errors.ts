import { overlaps, wordsAt } from "#model";
import type { GoldEntity } from "../gold-file.ts";
import { predictedOf } from "../predicted.ts";
import type { ReadGold } from "../read-gold-text.ts";
import type { MakeError, ReadingError } from "./reading-error.ts";

/** Events without a name that were missed, and dates that are missing or others. */
export function eventErrors({ gold, graph }: ReadGold, make: MakeError): ReadingError[] {
  const found = predictedOf(graph).entities.filter(({ type }) => type === "Event");
  const near = ({ mentions }: GoldEntity) =>
    found.filter((event) => event.mentions.some((one) => mentions.some((other) => overlaps(one, other))));
  return gold.entities.flatMap((entity) => {
    const [place] = entity.mentions;
    if (entity.type !== "Event" || entity.optional || !place) return [];
    const events = near(entity);
    if (events.length === 0 && entity.unnamed) {
      const what = `"${wordsAt(gold.body, place).slice(0, 90)}"`;
      return [make({ layer: "event", cause: "unnamed event missed", what }, place)];
    }
    if (!entity.date || events.some(({ date }) => date === entity.date)) return [];
    const given = events.map(({ date }) => date).find(Boolean);
    const cause = events.length === 0 ? "date: the event was missed" : given ? "date: another" : "date: none";
    return [
      make(
        { layer: "event", cause, what: `${entity.name}: ${entity.date}, read as ${given ?? "none"}` },
        place,
      ),
    ];
  });
}
