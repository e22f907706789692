/** What a field of the head of a file says, and where in the body. */
export interface Field {
  readonly value: string;
  readonly start: number;
}

/** What a head says: fields by their names, in small letters, and those that name the authors. */
export interface Head {
  readonly fields: ReadonlyMap<string, Field>;
  readonly authors: readonly Field[];
}
