import type { TextRecord } from "#model";
import { ExpectedError } from "./expected-error.ts";

/** Hears the texts of one graph file after the other; throws where two files hold different texts of one id. */
export function clashGuard(): (path: string, texts: readonly TextRecord[]) => void {
  const heard = new Map<string, { readonly path: string; readonly sha256: string }>();
  return (path, texts) => {
    for (const { id, sha256 } of texts) {
      const before = heard.get(id);
      if (before === undefined) heard.set(id, { path, sha256 });
      else if (before.sha256 !== sha256) throw clash(id, before.path, path);
    }
  };
}

function clash(id: string, first: string, second: string): ExpectedError {
  return new ExpectedError(
    `${first} and ${second} hold different texts under the same id ${id}, so nothing was loaded. Extract the two texts together, so that each gets an id of its own: ibid extract TEXTS --out graphs/`,
  );
}
