import { type Change, type CitedPair, type Page, type Plate, type Reach, type Side, START } from "./view.ts";

/** Turns to all that the words are found in. */
export const searchText =
  (words: string): Change =>
  (view) => ({ ...view, page: "search", words });

/**
 * Turns to a page on the whole graph: what only the page before was asked stays behind, and so does how sure it was asked to
 * be where no stage waits that is asked the same.
 */
export const turnToPage =
  (page: Page): Change =>
  (view) => ({
    ...view,
    page,
    words: undefined,
    centre: undefined,
    cell: undefined,
    plate: START.plate,
    side: START.side,
    atLeast: view.seeds.length > 0 ? view.atLeast : START.atLeast,
  });

/** Asks for everything connected to an entity. */
export const showConnected =
  (centre: string): Change =>
  (view) => ({ ...view, page: "answer", centre, question: undefined });

/** Looks so many steps around the centre of an answer. */
export const setHops =
  (hops: Reach): Change =>
  (view) => ({ ...view, hops });

/** Turns to who cited whom; about one entity where it is named. */
export const showCitations =
  (centre?: string): Change =>
  (view) => ({ ...view, page: "citations", centre, cell: undefined, words: undefined, text: undefined });

/** Chooses one on the page of citations, with what it cites or who cites it; undefined chooses none. */
export const chooseCited =
  (centre: string | undefined, by?: "cited" | "cites"): Change =>
  (view) => ({
    ...view,
    centre,
    cell: undefined,
    ...(by && { side: by === "cited" ? "later" : "prior" }),
  });

/** Draws the page on citations by years or as a matrix. */
export const setPlate =
  (plate: Plate): Change =>
  (view) => ({ ...view, plate });

/** Turns to what the chosen entity cites, or to who cites it. */
export const setSide =
  (side: Side): Change =>
  (view) => ({ ...view, side });

/** Lists the places where one cites the other; undefined closes the list. */
export const setCell =
  (cell: CitedPair | undefined): Change =>
  (view) => ({ ...view, cell });

/** Shows what one text cites alone; undefined shows all texts. */
export const setOnlyText =
  (text: string | undefined): Change =>
  (view) => ({ ...view, text });

/** Shows those whose name holds the words. */
export const setWords =
  (words: string | undefined): Change =>
  (view) => ({ ...view, words });
