import type { NamedType, RelationType } from "#model";
import type { Role } from "./template.ts";

/** A question that one relation type answers: the entities at the end `listed` of its relations with X at the other. */
export interface RelationForm {
  readonly name: string;
  readonly type: RelationType;
  readonly listed: "source" | "target";
  /** What the source did to the target, in the past: opposed. */
  readonly verb: string;
  /** What no text states where nothing is found, if not "what X verb". */
  readonly missing?: string;
  readonly likely: Partial<Record<Role, readonly NamedType[]>>;
  readonly ways: readonly string[];
}

const ACTORS: readonly NamedType[] = ["Person", "Organisation"];

/** The questions that are answered by listing the ends of one type of relation. */
export const RELATION_FORMS: readonly RelationForm[] = [
  {
    name: "who opposed X",
    type: "OPPOSES",
    listed: "source",
    verb: "opposed",
    likely: {},
    ways: [
      "who|what|which [groups|parties|people] opposed|opposes|oppose|criticised|criticized|criticises|criticizes|attacked|attacks|resisted|fought|rejected X",
      "who|what is|was|are|were against|opposed X",
      "who|what is|was|are|were opposed to X",
      "opponents|enemies|critics|adversaries of X",
      "X is|was opposed|criticised|criticized|attacked by whom",
    ],
  },
  {
    name: "whom did X oppose",
    type: "OPPOSES",
    listed: "target",
    verb: "opposed",
    likely: { X: ACTORS },
    ways: [
      "who|whom|what did|does|do X oppose|criticise|criticize|attack|resist|fight|reject",
      "who|what is|was|are|were opposed|criticised|criticized|attacked|rejected by X",
    ],
  },
  {
    name: "who supported X",
    type: "SUPPORTS",
    listed: "source",
    verb: "supported",
    likely: {},
    ways: [
      "who|what|which [groups|parties|people] supported|supports|support|defended|defends|endorsed|backed X",
      "supporters|followers|allies|defenders|friends of X",
      "who is|was|are|were in favour|favor of X",
      "X is|was supported|defended by whom",
    ],
  },
  {
    name: "whom did X support",
    type: "SUPPORTS",
    listed: "target",
    verb: "supported",
    likely: { X: ACTORS },
    ways: [
      "who|whom|what did|does|do X support|defend|endorse|back",
      "who|what is|was|are|were supported|defended|backed by X",
    ],
  },
  {
    name: "members of X",
    type: "MEMBER_OF",
    listed: "source",
    verb: "belonged to",
    likely: { X: ["Organisation"] },
    ways: [
      "[all] [the] members|membership of|in X",
      "who belonged|belongs|belong to X",
      "who is|was|are|were [a] member|members|part of|in X",
      "who|which joined X",
      "who is|was|are|were in X",
    ],
  },
  {
    name: "what does X belong to",
    type: "MEMBER_OF",
    listed: "target",
    verb: "belonged to",
    likely: { X: ACTORS },
    ways: [
      "what|which [groups|group|organisations|organisation|organizations|organization|parties|party] did|does|do X belong [to]",
      "what|which [groups|group|organisations|organisation|organizations|organization|parties|party] did|does X join",
      "memberships of X",
      "what is|was X [a] member of",
    ],
  },
  {
    name: "who wrote X",
    type: "AUTHORED",
    listed: "source",
    verb: "wrote",
    likely: { X: ["Work"] },
    ways: [
      "who wrote|authored|penned|composed X",
      "[the] author|authors|writer of X",
      "who is|was|are|were [the] author|authors|writer of X",
      "who is|was X [written] by",
    ],
  },
  {
    name: "who translated X",
    type: "TRANSLATED",
    listed: "source",
    verb: "translated",
    likely: { X: ["Work"] },
    ways: ["who translated X", "[the] translator|translators of X", "who is|was [the] translator of X"],
  },
  {
    name: "who published X",
    type: "PUBLISHED",
    listed: "source",
    verb: "published",
    likely: { X: ["Work"] },
    ways: ["who|what published X", "[the] publisher|publishers of X", "who is|was [the] publisher of X"],
  },
  {
    name: "who took part in X",
    type: "PARTICIPATED_IN",
    listed: "source",
    verb: "took part in",
    likely: { X: ["Event"] },
    ways: [
      "who|what|which [groups|parties|people] took|takes|had part in X",
      "who|what participated|participates|fought in X",
      "who attended|signed X",
      "[the] participants in|of X",
      "who is|was|were involved in X",
    ],
  },
  {
    name: "what did X take part in",
    type: "PARTICIPATED_IN",
    listed: "target",
    verb: "took part in",
    likely: { X: ACTORS },
    ways: [
      "what|which [events] did|does|do X take part in",
      "what|which [events] did|does|do X participate [in]",
      "events X took part in",
      "what did|does|do X do",
    ],
  },
  {
    name: "where was X",
    type: "LOCATED_IN",
    listed: "target",
    verb: "was in",
    missing: "where X was",
    likely: {},
    ways: [
      "where is|was|are|were X [born|situated|located|based|held]",
      "where did X happen|occur|begin",
      "where did X take place",
      "[the] place|location of X",
    ],
  },
];
