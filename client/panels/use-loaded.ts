import { useEffect, useState } from "preact/hooks";

/** What was asked for once, for as long as a dialog is open. */
export type Asked<Value> = { readonly value?: Value; readonly fault?: string };

/** Asks once for what the key names, and again when the key changes; the latest question alone counts. */
export function useLoaded<Value>(
  key: string | undefined,
  load: (key: string) => Promise<Value>,
): Asked<Value> {
  const [asked, setAsked] = useState<Asked<Value> & { key?: string }>({});
  useEffect(() => {
    if (key === undefined) return setAsked({});
    let isLatest = true;
    load(key).then(
      (value) => isLatest && setAsked({ key, value }),
      (cause: unknown) =>
        isLatest && setAsked({ key, fault: cause instanceof Error ? cause.message : String(cause) }),
    );
    return () => {
      isLatest = false;
    };
  }, [key]);
  return asked.key === key ? asked : {};
}
