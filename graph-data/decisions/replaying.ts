import {
  BY_READER,
  type Decision,
  type EntityType,
  type Mention,
  type PlaceInText,
  type Span,
  wordsAt,
} from "#model";
import { typeInId } from "./decision-id.ts";
import { placeAgain, quoteAt } from "./found-again.ts";
import { JoinedIds } from "./joined-ids.ts";
import { mayHave, redated } from "./merged-parts.ts";
import { entitiesIn } from "./named-in.ts";
import type { ReplayPlan } from "./replay-plan.ts";
import type { Known } from "./senseless-act.ts";
import type { ShareInHand } from "./share-in-hand.ts";

/** How sure a reader is, and what found what a reader puts there. */
export const BY_HAND = { confidence: 1, method: BY_READER } as const;

/** A replay on one text: its share, and what the decisions so far have made of ids, names and types. */
export class Replaying {
  readonly share: ShareInHand;
  readonly made: ReadonlySet<string>;
  /** Acceptances of what another reader rejected. */
  readonly disputed: ReadonlySet<string>;
  readonly ids = new JoinedIds();
  /** Names that decisions gave to entities, wherever they are named. */
  readonly givenNames = new Map<string, string>();

  /** Dates that decisions gave to events and works, in turn. */
  readonly givenDates: { readonly id: string; readonly date: string | undefined }[] = [];

  constructor(share: ShareInHand, { made, disputed }: Pick<ReplayPlan, "made" | "disputed">) {
    this.share = share;
    this.made = made;
    this.disputed = disputed;
  }

  /** Where the words of this place of a decision stand now in the text in hand; nothing where they are in another, or gone. */
  placeOf(step: Decision, place: PlaceInText): Span | undefined {
    if (place.text !== this.share.text) return undefined;
    return placeAgain(place, quoteAt(step.anchors, place), this.share.body);
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

  /** What a decision speaks of as it is here now; of an entity that only other texts name, what it was or what its id tells. */
  knownTo(step: Decision): Known {
    return {
      entity: (id) => {
        const type = this.share.typeOf(this.ids.now(id)) ?? this.typeOf(step, id) ?? typeInId(id);
        return type && { type, label: this.nameOf(step, id) ?? id };
      },
      words: (place) => {
        const span = this.placeOf(step, place);
        return span && wordsAt(this.share.body, span);
      },
    };
  }

  /** Keeps of which types the entities of a decision are, which this text may not name. */
  tellTypes(step: Decision): void {
    for (const id of entitiesIn(step.act)) {
      const type = this.typeOf(step, id);
      if (type) this.share.toldTypes.set(this.ids.now(id), type);
    }
  }

  /** Gives those that were dated by hand their dates, whatever was merged into them or is named since. */
  keepDates(): void {
    for (const { id, date } of this.givenDates) {
      const now = this.ids.now(id);
      const entity = this.share.entity(now);
      if (entity && mayHave(entity.type, "date")) this.share.setEntity(now, redated(entity, date));
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
