import { createHash } from "node:crypto";
import {
  type Entity,
  GRAPH_OPTIONS,
  type Graph,
  type Mention,
  type Relation,
  type RelationType,
  relationId,
} from "#model";

/** A text of invented people, with every kind of tie that a question may ask for. */
export const BODY = [
  "Letters on the War, by Rosa Hart.",
  "In 1914 Karl Brandt published The Coming Storm.",
  "Rosa Hart attacked Brandt in The Red Lamp, a journal of the Peace League.",
  "Brandt and the Guild of Printers signed the Truce of Löwen at Löwen in April 1918.",
  "“The Truce of Löwen is a surrender of Brandt,” wrote Hart.",
  "Ivan Trotzkij of the Peace League cited The Coming Storm (p. 12).",
  "The Peace League rejected the Truce of Löwen.",
  "Mira Vance thought of the Truce of Löwen.",
  "In 1916 the Old Mill burned, the pride of Löwen.",
  "One Guild fed the town of Löwen; the Guild of Bakers was poor.",
  "Trotzkij admired Selma Ott.",
].join(" ");

const TEXT = "letters";

/** The place of the words, at their nth occurrence from 0 on. */
export function at(words: string, nth = 0): Mention {
  let start = -1;
  for (let time = 0; time <= nth; time++) start = BODY.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not say ${words} ${nth + 1} times`);
  return { text: TEXT, start, end: start + words.length, confidence: 0.9, method: "hand" };
}

function entity(
  type: Entity["type"],
  names: string[],
  mentions: Mention[],
  more: Partial<Entity> = {},
): Entity {
  const [label = "", ...aliases] = names;
  return { type, label, aliases: aliases.sort(), mentions, ...more };
}

const SURRENDER = "The Truce of Löwen is a surrender of Brandt,";

const ENTITIES: Record<string, Entity> = {
  "person:rosa-hart": entity(
    "Person",
    ["Rosa Hart", "Hart"],
    [at("Rosa Hart"), at("Rosa Hart", 1), at("Hart", 2)],
  ),
  "person:karl-brandt": entity(
    "Person",
    ["Karl Brandt", "Brandt"],
    [at("Karl Brandt"), at("Brandt", 1), at("Brandt", 2), at("Brandt", 3)],
  ),
  "person:ivan-trotzkij": entity(
    "Person",
    ["Ivan Trotzkij", "Trotzkij"],
    [at("Ivan Trotzkij"), at("Trotzkij", 1)],
  ),
  "person:mira-vance": entity("Person", ["Mira Vance"], [at("Mira Vance")]),
  "person:selma-ott": entity("Person", ["Selma Ott"], [at("Selma Ott")]),
  "work:letters-on-the-war": entity("Work", ["Letters on the War"], [at("Letters on the War")]),
  "work:the-coming-storm": entity(
    "Work",
    ["The Coming Storm"],
    [at("The Coming Storm"), at("The Coming Storm", 1)],
    { date: "1914" },
  ),
  "work:the-red-lamp": entity("Work", ["The Red Lamp"], [at("The Red Lamp")]),
  "organisation:peace-league": entity(
    "Organisation",
    ["Peace League"],
    [at("Peace League"), at("Peace League", 1), at("Peace League", 2)],
  ),
  "organisation:guild-of-printers": entity(
    "Organisation",
    ["Guild of Printers", "Guild"],
    [at("Guild of Printers"), at("Guild", 1)],
  ),
  "organisation:guild-of-bakers": entity(
    "Organisation",
    ["Guild of Bakers", "Guild"],
    [at("Guild of Bakers")],
  ),
  "event:truce-of-loewen": entity(
    "Event",
    ["Truce of Löwen"],
    [0, 1, 2, 3].map((nth) => at("Truce of Löwen", nth)),
    { date: "1918-04" },
  ),
  "event:burning-of-the-old-mill": entity("Event", ["the Old Mill burned"], [at("the Old Mill burned")], {
    date: "1916",
    unnamed: true,
  }),
  "place:loewen": entity("Place", ["Löwen"], [at("Löwen", 1), at("Löwen", 5), at("Löwen", 6)]),
  "place:old-mill": entity("Place", ["Old Mill"], [at("Old Mill")]),
  "claim:letters:1": entity("Claim", [SURRENDER], [at(SURRENDER)], { kind: "quoted", polarity: "asserted" }),
};

type Tie = readonly [
  RelationType,
  source: string,
  target: string,
  evidence: Mention,
  more?: Partial<Relation>,
];

const TIES: readonly Tie[] = [
  ["AUTHORED", "person:rosa-hart", "work:letters-on-the-war", at("Letters on the War, by Rosa Hart.")],
  ["AUTHORED", "person:karl-brandt", "work:the-coming-storm", at("Karl Brandt published The Coming Storm")],
  ["AUTHORED", "person:rosa-hart", "work:the-red-lamp", at("Rosa Hart attacked Brandt in The Red Lamp")],
  ["OPPOSES", "person:rosa-hart", "person:karl-brandt", at("Rosa Hart attacked Brandt")],
  [
    "PUBLISHED",
    "organisation:peace-league",
    "work:the-red-lamp",
    at("The Red Lamp, a journal of the Peace League"),
  ],
  [
    "PARTICIPATED_IN",
    "person:karl-brandt",
    "event:truce-of-loewen",
    at("Brandt and the Guild of Printers signed the Truce of Löwen"),
  ],
  [
    "PARTICIPATED_IN",
    "organisation:guild-of-printers",
    "event:truce-of-loewen",
    at("Guild of Printers signed the Truce of Löwen"),
  ],
  ["LOCATED_IN", "event:truce-of-loewen", "place:loewen", at("Truce of Löwen at Löwen")],
  ["LOCATED_IN", "event:burning-of-the-old-mill", "place:old-mill", at("the Old Mill burned")],
  ["LOCATED_IN", "place:old-mill", "place:loewen", at("the Old Mill burned, the pride of Löwen")],
  ["MEMBER_OF", "person:ivan-trotzkij", "organisation:peace-league", at("Ivan Trotzkij of the Peace League")],
  [
    "CITES",
    "person:ivan-trotzkij",
    "work:the-coming-storm",
    at("Ivan Trotzkij of the Peace League cited The Coming Storm (p. 12)"),
    { manner: "mention", locator: "p. 12" },
  ],
  [
    "OPPOSES",
    "organisation:peace-league",
    "event:truce-of-loewen",
    at("The Peace League rejected the Truce of Löwen"),
  ],
  ["SUPPORTS", "person:ivan-trotzkij", "person:selma-ott", at("Trotzkij admired Selma Ott")],
  [
    "ASSERTS",
    "person:rosa-hart",
    "claim:letters:1",
    at("“The Truce of Löwen is a surrender of Brandt,” wrote Hart."),
  ],
  ["ABOUT", "claim:letters:1", "event:truce-of-loewen", at(SURRENDER)],
  ["ABOUT", "claim:letters:1", "person:karl-brandt", at(SURRENDER)],
];

function sentences(): number[] {
  const ends = [...BODY.matchAll(/\.(?= |$)(?<!\(p\.)/gu)].map((match) => match.index + 1);
  return ends.flatMap((end, at) => [at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end]);
}

/** The graph of the text, with only the ties that `keeps` lets pass. */
export function smallGraph(keeps: (type: RelationType) => boolean = () => true): Graph {
  const text = {
    id: TEXT,
    title: "Letters on the War",
    author: "person:rosa-hart",
    language: "en",
    sha256: createHash("sha256").update(BODY).digest("hex"),
    file: "letters.txt",
    length: BODY.length,
    passages: [],
    notes: [],
    sentences: sentences(),
    remarks: [],
  };
  return {
    attributes: { format: 1, texts: [text] },
    options: GRAPH_OPTIONS,
    nodes: Object.entries(ENTITIES).map(([key, attributes]) => ({ key, attributes })),
    edges: TIES.filter(([type]) => keeps(type)).map(([type, source, target, evidence, more]) => ({
      key: relationId(type, source, target),
      source,
      target,
      attributes: { type, evidence: [evidence], confidence: 0.9, ...more },
    })),
  };
}

/** The words of the text by its id. */
export const BODIES: ReadonlyMap<string, string> = new Map([[TEXT, BODY]]);
