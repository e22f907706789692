import { ENTITY_TYPES, type Entity } from "#model";

/** As many characters of a name as leave room for what makes it unique, in the 255 bytes that a file name may have. */
const LONGEST = 50;
/** What Windows, macOS, Linux or a wiki link forbids in a name, and marks that would turn its letters round. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** A name for the note of each entity by id: safe on every system, and no two alike, in small letters or capitals. */
export function noteNames(
  entities: Iterable<readonly [string, Entity]>,
  taken: readonly string[],
): Map<string, string> {
  const used = new Set(taken.map(asCompared));
  const names = new Map<string, string>();
  for (const [id, { label, type }] of entities) {
    const name = firstFree(safeName(label), ENTITY_TYPES[type].label, used);
    used.add(asCompared(name));
    names.set(id, name);
  }
  return names;
}

function safeName(label: string): string {
  const words = label.replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim();
  const short = [...words].slice(0, LONGEST).join("");
  return short.replace(/^[. ]+|[. ]+$/gu, "");
}

function firstFree(name: string, kind: string, used: ReadonlySet<string>): string {
  const isPlain = name !== "" && !DEVICE.test(name);
  if (isPlain && !used.has(asCompared(name))) return name;
  const stem = name === "" ? "without a name" : name;
  for (let number = 1; ; number++) {
    const tried = `${DEVICE.test(stem) ? "_" : ""}${stem} (${kind}${number === 1 ? "" : ` ${number}`})`;
    if (!used.has(asCompared(tried))) return tried;
  }
}

/** Names that some systems hold to be one. */
function asCompared(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
