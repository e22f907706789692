type Keys = Readonly<Record<string, () => void>>;
const layers: Keys[] = [];

/** Lets single keys act for as long as a page or a panel is shown, until the returned function is called. */
export function addKeys(keys: Keys): () => void {
  layers.push(keys);
  return () => {
    layers.splice(layers.indexOf(keys), 1);
  };
}

/** What a single key does on the page that is shown; the latest that claims it wins. */
export function addedKey(key: string): (() => void) | undefined {
  return layers.findLast((keys) => Object.hasOwn(keys, key))?.[key];
}
