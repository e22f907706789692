/** What a field of the head of a file says, and where in the body. */
export interface Field {
  readonly value: string;
  readonly start: number;
  /** The value as it is meant, where it is written with signs of its own: "Ann''s Raids". */
  readonly meant?: string;
}

/** What a head says: fields by their names, in small letters, and the names of the authors. */
export interface Head {
  readonly fields: ReadonlyMap<string, Field>;
  readonly authors: readonly Field[];
}

/** The fields that say when a text was published, the surest first. */
export const DATE_FIELDS = ["published", "publishdate", "pubdate", "issued", "date"] as const;
/** The fields that name the authors, each of which counts beside the others. */
export const AUTHOR_FIELDS: readonly string[] = [
  "author",
  "authors",
  "creator",
  "creators",
  "by",
  "byline",
  "writer",
  "writers",
  "written_by",
  "written-by",
  "written by",
];
