import { GraphBuilder } from "./graph-builder.ts";

export const KRUPSKAYA = "person:nadezhda-krupskaya";
export const BUKHARIN = "person:nikolai-bukharin";
export const KAUTSKY = "person:karl-kautsky";
export const LENIN = "person:vladimir-lenin";
export const TROTSKY = "person:leon-trotsky";
export const TREATY = "event:treaty-of-brest-litovsk";
export const ARTICLE = "work:imperialist-state";
export const RENEGADE = "work:renegade-kautsky";
export const PETROGRAD = "place:petrograd";
export const PARTY = "organisation:bolshevik-party";
export const CLAIM = "claim:letters:state-must-go";
export const DOUBT = "claim:letters:treaty-saves-us";

const LETTERS = [
  "Nadezhda Krupskaya wrote to Nikolai Bukharin in 1917.",
  "🙂 Bukharin opposes Karl Kautsky, and so does Vladimir Lenin.",
  "Bukharin wrote The Imperialist State and cites Kautsky there.",
  "Bukharin says that the state must go.",
  "Lenin says that the Treaty of Brest-Litovsk saves us.",
  "Lenin, Krupskaya and Bukharin sat in Petrograd.",
].join(" ");

const HISTORY = [
  "Leon Trotsky went to Brest-Litovsk; the Treaty of Brest-Litovsk was signed in March 1918.",
  "Bukharin opposed the treaty.",
  "Lenin wrote The Renegade Kautsky, which cites Kautsky.",
  "Trotsky cites The Renegade Kautsky, quoted in The Imperialist State.",
  "The Bolshevik Party met in Petrograd; Lenin and Trotsky belonged to it.",
].join(" ");

/** One text: letters, an opposition, a work, two claims. */
export function lettersGraph(): GraphBuilder {
  return withLetters(new GraphBuilder());
}

/** One text: a treaty, works that cite each other, a party. It shares people with the letters. */
export function historyGraph(): GraphBuilder {
  return withHistory(new GraphBuilder());
}

function withLetters(graph: GraphBuilder): GraphBuilder {
  return graph
    .text("letters", "Letters", LETTERS, { author: KRUPSKAYA })
    .entity(
      KRUPSKAYA,
      "Person",
      [
        ["letters", "Nadezhda Krupskaya"],
        ["letters", "Krupskaya", 1],
      ],
      { born: "1869" },
    )
    .entity(BUKHARIN, "Person", [
      ["letters", "Nikolai Bukharin"],
      ["letters", "Bukharin", 1],
      ["letters", "Bukharin", 2],
      ["letters", "Bukharin", 3],
    ])
    .entity(KAUTSKY, "Person", [
      ["letters", "Karl Kautsky"],
      ["letters", "Kautsky", 1],
    ])
    .entity(LENIN, "Person", [
      ["letters", "Vladimir Lenin"],
      ["letters", "Lenin", 1],
      ["letters", "Lenin", 2],
    ])
    .entity(TREATY, "Event", [["letters", "Treaty of Brest-Litovsk"]], { date: "1918-03-03" })
    .entity(ARTICLE, "Work", [["letters", "The Imperialist State"]], { date: "1916" })
    .entity(PETROGRAD, "Place", [["letters", "Petrograd"]])
    .entity(CLAIM, "Claim", [["letters", "the state must go"]], { kind: "quoted", polarity: "asserted" })
    .entity(DOUBT, "Claim", [["letters", "the Treaty of Brest-Litovsk saves us"]], {
      kind: "reported",
      polarity: "denied",
    })
    .relation(
      "RELATED_TO",
      KRUPSKAYA,
      BUKHARIN,
      [["letters", "Nadezhda Krupskaya wrote to Nikolai Bukharin"]],
      { label: "wrote to" },
    )
    .relation("OPPOSES", BUKHARIN, KAUTSKY, [
      ["letters", "Bukharin opposes Karl Kautsky"],
      ["letters", "cites Kautsky there"],
    ])
    .relation("OPPOSES", LENIN, KAUTSKY, [["letters", "so does Vladimir Lenin"]], { confidence: 0.6 })
    .relation("AUTHORED", BUKHARIN, ARTICLE, [["letters", "Bukharin wrote The Imperialist State"]])
    .relation("CITES", ARTICLE, KAUTSKY, [["letters", "cites Kautsky there"]], {
      manner: "mention",
      stance: "disputes",
    })
    .relation("ASSERTS", BUKHARIN, CLAIM, [["letters", "Bukharin says that the state must go"]])
    .relation("ASSERTS", LENIN, DOUBT, [["letters", "Lenin says that the Treaty"]])
    .relation("ABOUT", DOUBT, TREATY, [["letters", "Treaty of Brest-Litovsk"]])
    .relation("APPEARS_WITH", KRUPSKAYA, LENIN, [["letters", "Lenin, Krupskaya and Bukharin"]], {
      confidence: 0.5,
    });
}

function withHistory(graph: GraphBuilder): GraphBuilder {
  return graph
    .text("history", "A History", HISTORY)
    .entity(TROTSKY, "Person", [
      ["history", "Leon Trotsky"],
      ["history", "Trotsky", 1],
      ["history", "Trotsky", 2],
    ])
    .entity(BUKHARIN, "Person", [["history", "Bukharin"]])
    .entity(KAUTSKY, "Person", [["history", "Kautsky", 1]])
    .entity(LENIN, "Person", [
      ["history", "Lenin"],
      ["history", "Lenin", 1],
    ])
    .entity(
      TREATY,
      "Event",
      [
        ["history", "Treaty of Brest-Litovsk"],
        ["history", "the treaty"],
      ],
      { date: "1918-03" },
    )
    .entity(
      RENEGADE,
      "Work",
      [
        ["history", "The Renegade Kautsky"],
        ["history", "The Renegade Kautsky", 1],
      ],
      { date: "1918" },
    )
    .entity(ARTICLE, "Work", [["history", "The Imperialist State"]])
    .entity(PARTY, "Organisation", [["history", "The Bolshevik Party"]])
    .entity(PETROGRAD, "Place", [["history", "Petrograd"]])
    .relation("PARTICIPATED_IN", TROTSKY, TREATY, [["history", "Leon Trotsky went to Brest-Litovsk"]])
    .relation("OPPOSES", BUKHARIN, TREATY, [["history", "Bukharin opposed the treaty"]])
    .relation("AUTHORED", LENIN, RENEGADE, [["history", "Lenin wrote The Renegade Kautsky"]])
    .relation("CITES", RENEGADE, KAUTSKY, [["history", "which cites Kautsky"]], { manner: "mention" })
    .relation("CITES", TROTSKY, RENEGADE, [["history", "Trotsky cites The Renegade Kautsky"]], {
      manner: "note",
      locator: "113",
      via: ARTICLE,
    })
    .relation("MEMBER_OF", LENIN, PARTY, [["history", "Lenin and Trotsky belonged to it"]])
    .relation("MEMBER_OF", TROTSKY, PARTY, [["history", "Lenin and Trotsky belonged to it"]], {
      confidence: 0.8,
    })
    .relation("LOCATED_IN", PARTY, PETROGRAD, [["history", "The Bolshevik Party met in Petrograd"]]);
}
