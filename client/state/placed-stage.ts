/** Where something lies in the layout: y upwards, in units that are about pixels at the first zoom. */
export interface LaidPlace {
  readonly x: number;
  readonly y: number;
}

type Reader = () => ReadonlyMap<string, LaidPlace>;
let read: Reader = () => new Map();

/** The drawing tells how its places are read; state and panels never ask the drawing itself. */
export function offerPlaces(reader: Reader): void {
  read = reader;
}

/** Where the entities of the stage lie now; empty before anything was laid out. */
export function placesOnStage(): ReadonlyMap<string, LaidPlace> {
  return read();
}
