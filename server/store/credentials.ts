/** Who opens a Neo4j; without a password none is sent. */
export interface Credentials {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}
