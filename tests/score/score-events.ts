import { overlaps } from "#model";
import type { GoldEntity, GoldFile } from "./gold-file.ts";
import type { Predicted, PredictedEntity } from "./predicted.ts";
import type { Tally } from "./tally.ts";

/** How many unnamed events were found, and how many dated events bear the right date. */
export function scoreEvents(gold: GoldFile, predicted: Predicted): { unnamed: Tally; dates: Tally } {
  const events = predicted.entities.filter(({ type }) => type === "Event");
  const unnamed = gold.entities.filter((entity) => entity.unnamed && !entity.optional);
  const dated = gold.entities.filter(({ type, date, optional }) => type === "Event" && date && !optional);
  const found = unnamed.filter((entity) => near(entity, events).length > 0).length;
  const right = dated.filter((entity) =>
    near(entity, events).some(({ date }) => date === entity.date),
  ).length;
  return {
    unnamed: { right: found, given: unnamed.length, wanted: unnamed.length },
    dates: { right, given: dated.length, wanted: dated.length },
  };
}

function near({ mentions }: GoldEntity, events: readonly PredictedEntity[]): PredictedEntity[] {
  return events.filter((event) =>
    event.mentions.some((one) => mentions.some((other) => overlaps(one, other))),
  );
}
