import type { Decision, EntityType, Mention, PlaceInText, Span } from "#model";
import { placeAgain } from "./found-again.ts";
import { JoinedIds } from "./joined-ids.ts";
import { entitiesIn } from "./named-in.ts";
import type { ReplayPlan } from "./replay-plan.ts";
import type { ShareInHand } from "./share-in-hand.ts";

/** How sure a reader is, and what found what a reader puts there. */
const BY_HAND = { confidence: 1, method: "by hand" } as const;

/** A replay on one text: its share, and what the decisions so far have made of ids, names and types. */
export class Replaying {
  readonly share: ShareInHand;
  readonly made: ReadonlySet<string>;
  /** Acceptances of what another reader rejected. */
  readonly disputed: ReadonlySet<string>;
  readonly ids = new JoinedIds();
  /** Names that decisions gave to entities, wherever they are named. */
  readonly givenNames = new Map<string, string>();

  constructor(share: ShareInHand, { made, disputed }: Pick<ReplayPlan, "made" | "disputed">) {
    this.share = share;
    this.made = made;
    this.disputed = disputed;
  }

  /** Where the words of this place of a decision stand now in the text in hand; nothing where they are in another, or gone. */
  placeOf(step: Decision, place: PlaceInText): Span | undefined {
    if (place.text !== this.share.text) return undefined;
    const quote = step.anchors.find((anchor) => isAt(anchor.place, place))?.quote;
    return placeAgain(place, quote, this.share.body);
  }

  /** The name of an entity as decisions have it, or as it was when this one was made. */
  nameOf(step: Decision, id: string): string | undefined {
    const now = this.ids.now(id);
    return this.givenNames.get(now) ?? this.#anchor(step, id)?.label ?? this.share.entity(now)?.label;
  }

  /** The type of an entity as decisions have it, or as it was when this one was made. */
  typeOf(step: Decision, id: string): EntityType | undefined {
    const now = this.ids.now(id);
    return this.share.givenTypes.get(now) ?? this.#anchor(step, id)?.type ?? this.share.typeOf(now);
  }

  /** Keeps of which types the entities of a decision are, which this text may not name. */
  tellTypes(step: Decision): void {
    for (const id of entitiesIn(step.act)) {
      const type = this.typeOf(step, id);
      if (type) this.share.toldTypes.set(this.ids.now(id), type);
    }
  }

  /** A place of this text as a reader marks it. */
  byHand({ start, end }: Span): Mention {
    return { text: this.share.text, start, end, ...BY_HAND };
  }

  #anchor(step: Decision, id: string) {
    return step.anchors.find((anchor) => anchor.id === id);
  }
}

function isAt(one: PlaceInText, other: PlaceInText): boolean {
  return one.text === other.text && one.start === other.start && one.end === other.end;
}
