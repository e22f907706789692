/** So many are asked for at the same time. */
const AT_ONCE = 6;

/** Asks for each of some ids, a few at the same time, until all have answered. */
export async function askEach(ids: Iterable<string>, ask: (id: string) => Promise<void>): Promise<void> {
  const waiting = [...ids];
  const askOn = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await ask(id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
}
