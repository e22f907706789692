import type { NamedType } from "#model";
import { RELATION_FORMS, type RelationForm } from "./relation-forms.ts";
import { type Role, type Template, template } from "./template.ts";

/** What may follow the names: `within 2 hops`, or a time. */
export type Tail = "hops" | "when";

/** One kind of question: its name as a reader sees it, every way to put it, and what its names are likely to be. */
export interface Form {
  readonly name: string;
  readonly ways: readonly Template[];
  readonly tail?: Tail;
  readonly likely: Partial<Record<Role, readonly NamedType[]>>;
  readonly answeredBy: Answerer;
}

/** Which answer a form gets; a relation form says whose ends to list. */
export type Answerer =
  | "connected"
  | "paths"
  | "cited"
  | "citing"
  | "matrix"
  | "claims"
  | "works"
  | "events"
  | "who"
  | RelationForm;

/** The name of the form that a bare name is read as. */
export const CONNECTED = "everything connected to X [within n hops]";

const EVENTS: readonly Form[] = [
  form("events in X [in 1918]", "events", { X: ["Place"] }, "when", [
    "events [that] [happened|occurred] in|at|around|involving|of|with X",
    "what happened|happens|occurred in|at|to X",
    "what took place in|at X",
    "events",
    "what happened|occurred",
  ]),
];

const CITATIONS: readonly Form[] = [
  form("who cited whom", "matrix", {}, undefined, [
    "who|what|which [works|texts|authors|books] cited|cites|cite|quoted|quotes|quote who|whom|what|which [works|texts|authors|books]",
    "who|whom did|does|do who|they cite|quote",
    "[the] [strongest|most] [all] [the] citations|quotations",
  ]),
  form("whom did X cite", "citing", { X: ["Person", "Work"] }, undefined, [
    "whom|who|what|which [works|authors|texts|sources|books] did|does|do X cite|quote|reference|mention",
    "whom|who|what did|does|do X refer to",
    "citations|references|quotations by|in X",
    "works|sources|authors cited|quoted by|in X",
    "X cites|cited|quotes|quoted whom|who|what",
  ]),
  form("who cited X", "cited", { X: ["Person", "Work"] }, undefined, [
    "who|what|which [works|texts|authors|books] cited|cites|cite|quoted|quotes|quote|referenced|references X",
    "who|what refers|referred|refer to X",
    "citations|quotations of|to X",
    "who is|was|are citing|quoting X",
  ]),
];

const CLAIMS: readonly Form[] = [
  form("what does X say about Y", "claims", {}, undefined, [
    "what did|does|do X say|says|said|write|claim|think|assert|argue about|of|on|concerning|against Y",
    "what has|have X said|written|claimed about|of|on|against Y",
    "claims|statements by|of X about|on Y",
    "X views|opinion|opinions about|on|of Y",
  ]),
  form("what does X say", "claims", {}, undefined, [
    "what did|does|do X say|says|claim|assert|argue|think",
    "what has|have X said|claimed",
    "claims|statements|assertions by|of X",
  ]),
  form("what is said about Y", "claims", {}, undefined, [
    "what is|was|are|were said|claimed|written about|of|on Y",
    "what do|does [the] people|texts|text say about Y",
    "claims|statements about|on Y",
    "who says|said|claims|claimed [what|something|anything] about|of Y",
    "who speaks|spoke|talks|talked|writes about|of Y",
  ]),
];

const WAYS_OF_CONNECTION = [
  "everything|all|anything|everyone|anyone [that|which|who] [is] connected|linked|related|tied to|with X",
  "what|who|whom|which [entities|people] is|are|was|were connected|linked|related|tied to|with X",
  "connections|links|ties|relations|relationships|neighbours|neighbors|neighbourhood of|with|to|around X",
  "everything|all about|around|on X",
  "what connects|links to|with X",
  "connected to|with X",
];

const PATHS: readonly Form[] = [
  form("how is X connected to Y", "paths", {}, undefined, [
    "how is|are|was|were X connected|linked|related|tied to|with|and Y",
    "is|are|was|were X connected|linked|related|tied to|with Y",
    "how is|are|was|were X and Y connected|linked|related|tied",
    "how does|do|did X relate|connect|link to|with Y",
    "[shortest] path|paths|connection|connections|link|links|route|relation|relationship between X and Y",
    "[shortest] path|paths|route|link from X to Y",
    "what connects|links|ties X and|to|with Y",
    "what is [the] connection|link|relation|relationship between X and Y",
    "[why] did|does|do X oppose|support|attack|criticise|criticize|defend|reject|cite|quote|know|meet|join|leave Y",
  ]),
];

const WORKS: readonly Form[] = [
  form("works by X [before 1918]", "works", { X: ["Person", "Organisation"] }, "when", [
    "[all] works|books|writings|texts|articles|publications|pamphlets [written] by|of|from X",
    "what|which [works|books|texts|articles] did|does|has|have X write|wrote|written|author|authored|publish|published",
    "X works|books|writings|publications",
  ]),
];

const WHO: readonly Form[] = [
  form("who is X", "who", {}, undefined, [
    "who|what is|was|are|were X",
    "when is|was|were|did X [happen|occur|begin|start|written|published|founded|born]",
    "[tell] [me] about X",
  ]),
];

/** Every kind of question that can be read, the more particular ones first. */
export const FORMS: readonly Form[] = [
  ...PATHS,
  form(CONNECTED, "connected", {}, "hops", WAYS_OF_CONNECTION),
  ...CITATIONS,
  ...CLAIMS,
  ...RELATION_FORMS.map((one) => form(one.name, one, one.likely, undefined, one.ways)),
  ...WORKS,
  ...EVENTS,
  ...WHO,
];

function form(
  name: string,
  answeredBy: Answerer,
  likely: Form["likely"],
  tail: Tail | undefined,
  ways: readonly string[],
): Form {
  return { name, answeredBy, likely, ways: ways.map(template), ...(tail && { tail }) };
}
