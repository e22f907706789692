import type { RelationType } from "#model";

/** What a phrase between two names, or beside them, states. */
export interface RelationPhrase {
  readonly type: RelationType;
  /** True where the second name is the source: "written by". */
  readonly isTurned?: boolean;
  /** The tie in words, for RELATED_TO. */
  readonly label?: string;
}

function table(rows: Readonly<Record<string, RelationPhrase>>): ReadonlyMap<string, RelationPhrase> {
  return new Map(
    Object.entries(rows).flatMap(([phrases, phrase]) =>
      phrases.split("|").map((words) => [words, phrase] as const),
    ),
  );
}

/**
 * Phrases that stand between two names and tie them, without articles: "Pollitt, leader of the Communist Party". Which
 * types the names must have, the relation type says.
 */
export const PHRASES_BETWEEN = table({
  "representing|, representing|member of|, member of|, leader of|leader of|founder of|, founder of|, secretary of|secretary of|general secretary of|, general secretary of|, president of|president of|chairman of|, chairman of|, director of|director of|joined|led|founded|co-founded|cofounded|chaired|headed|, head of|head of|, professor at|professor at|, of|worked for|belonged to|joined up with|was member of|became member of|was leader of|was founder of|was elected to|was expelled from|left|resigned from|, spokesman of|, co-founder of|co-founder of|was president of|was secretary of":
    { type: "MEMBER_OF" },
  "leader|member|'s leader|founder|'s founder|secretary|president|general secretary|chairman|was founded by|founded by|led by|was led by|, led by|headed by|, founded by":
    { type: "MEMBER_OF", isTurned: true },
  "in|, in|at|held in|was held in|took place in|held at|was held at|based in|was based in|of|, based in|near":
    { type: "LOCATED_IN" },
  "attended|took part in|participated in|addressed|signed|spoke at|fought in|was present at|was delegate to|joined":
    {
      type: "PARTICIPATED_IN",
    },
  "supported|defended|endorsed|praised|allied with|agreed with|sided with|backed|welcomed|sympathised with|sympathized with|admired|, supporter of|, follower of|, disciple of":
    { type: "SUPPORTS" },
  "opposed|attacked|criticised|criticized|denounced|condemned|rejected|fought against|fought|refuted|polemicised against|broke with|disagreed with|, critic of|, opponent of|ridiculed":
    { type: "OPPOSES" },
});

/** Phrases of kinship, office and meeting: RELATED_TO, with their label. */
export const TIES_BETWEEN: ReadonlyMap<string, string> = new Map(
  (
    "wife of:wife of|husband of:husband of|widow of:widow of|son of:son of|daughter of:daughter of|father of:father of|mother of:mother of|" +
    "brother of:brother of|sister of:sister of|friend of:friend of|pupil of:pupil of|student of:student of|disciple of:disciple of|" +
    "nephew of:nephew of|uncle of:uncle of|cousin of:cousin of|colleague of:colleague of|ally of:ally of|biographer of:biographer of|" +
    "editor of:editor of|edited:edited|co-edited:edited|edited by:edited by|interviewed:interviewed|interview with:interviewed|met:met|met with:met|married:married|" +
    "visited:visited|wrote to:wrote to|wrote for:wrote for|wrote in:wrote in|contributed to:contributed to|knew:knew|" +
    "influenced:influenced|inspired:inspired|was influenced by:influenced by|influenced by:influenced by|was inspired by:inspired by|" +
    "was born in:born in|born in:born in|died in:died in|lived in:lived in|moved to:moved to|emigrated to:moved to|settled in:lived in|" +
    "returned to:returned to|went to:went to|arrived in:arrived in|studied in:studied in|studied at:studied at|studied under:student of|" +
    "studied with:student of|worked with:worked with|collaborated with:worked with|corresponded with:corresponded with|" +
    "succeeded:succeeded|was succeeded by:succeeded by|replaced:replaced|was named after:named after|named after:named after|" +
    "about:about|on:about|of:of|from:from|read:read|reviewed:reviewed|founded:founded|invited:invited|accused:accused|arrested:arrested|killed:killed|" +
    "president of:president of|prime minister of:prime minister of|king of:king of|emperor of:emperor of|governor of:governor of|bishop of:bishop of|ambassador to:ambassador to|ambassador in:ambassador in"
  )
    .split("|")
    .map((pair) => pair.split(":") as [string, string]),
);

/** What stands between an owner and the one owned: "Lenin's wife, Nadezhda Krupskaya" says that she is wife of Lenin. */
export const KIN_WORDS: ReadonlySet<string> = new Set(
  "wife husband widow son daughter father mother brother sister friend comrade pupil student teacher disciple nephew niece uncle aunt cousin colleague ally biographer partner companion follower secretary rival lover translator publisher editor successor predecessor mentor".split(
    " ",
  ),
);
