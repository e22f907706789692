/** Weight and number share one sortable number, so that the sort is native; more than this counts as this. */
const MOST = 2 ** 24;
const ROOM = 2 ** 28;

/** Where each entity stands among all, the weightiest first and equals in the order given, and who stands where. */
export function standingsOf(entities: readonly { readonly weight?: number | undefined }[]): {
  standing: Uint32Array;
  atStanding: Uint32Array;
} {
  const keys = Float64Array.from(
    entities,
    ({ weight = 0 }, number) => (MOST - Math.min(weight, MOST)) * ROOM + number,
  ).sort();
  const atStanding = Uint32Array.from(keys, (key) => key % ROOM);
  const standing = new Uint32Array(atStanding.length);
  atStanding.forEach((number, place) => {
    standing[number] = place;
  });
  return { standing, atStanding };
}
