import { setTimeout as pause } from "node:timers/promises";
import { type Answer, askEndpoint } from "./ask-endpoint.ts";
import type { ModelEndpoint } from "./model-endpoint.ts";
import type { ModelLimits } from "./model-limits.ts";
import { questionOf, RULES_LENGTH } from "./question.ts";
import { tokensOf } from "./reading-cost.ts";

/** How patiently a model is asked. */
export interface Patience {
  readonly limits: ModelLimits;
  /** Milliseconds before the first repetition; four times as long before the next. */
  readonly backoffMs: number;
}

/**
 * A model that is asked again when it fails, and no more at all once it has failed too often in a row, can never answer,
 * or has cost what was allowed.
 */
export class PatientModel {
  readonly #endpoint: ModelEndpoint;
  readonly #patience: Patience;
  #failures = 0;
  #tokens = 0;
  #lastFailure = "";
  #stopped: string | undefined;

  constructor(endpoint: ModelEndpoint, patience: Patience) {
    this.#endpoint = endpoint;
    this.#patience = patience;
  }

  /** Tokens so far: what the server counts, but never less than our own estimate. */
  get tokens(): number {
    return this.#tokens;
  }

  /** Why it is asked no more, as the end of "The language model ..."; undefined while it is. */
  get stopped(): string | undefined {
    return this.#stopped;
  }

  /** Why the last request failed. */
  get lastFailure(): string {
    return this.#lastFailure;
  }

  /** What `read` makes of the answer about a passage; undefined where no answer could be had. Rejects when the signal aborts. */
  async ask<T>(
    passage: string,
    read: (content: string) => T | undefined,
    signal?: AbortSignal,
  ): Promise<T | undefined> {
    const { retries } = this.#patience.limits;
    for (let attempt = 0; attempt <= retries && !this.#isOver(passage); attempt++) {
      const answer = await this.#once(passage, signal);
      const value = "content" in answer ? read(answer.content) : undefined;
      if (value !== undefined) {
        this.#failures = 0;
        return value;
      }
      this.#note(answer);
      if (attempt < retries && this.#stopped === undefined) await this.#rest(answer, attempt, signal);
    }
    return undefined;
  }

  #isOver(passage: string): boolean {
    const { budgetTokens } = this.#patience.limits;
    if (this.#tokens + tokensOf(RULES_LENGTH + passage.length) > budgetTokens)
      this.#stopped ??= `has cost the ${budgetTokens.toLocaleString("en-GB")} tokens that a run may cost`;
    return this.#stopped !== undefined;
  }

  async #once(passage: string, signal: AbortSignal | undefined): Promise<Answer> {
    const { timeoutMs, replyBytes, replyTokens } = this.#patience.limits;
    const question = questionOf(this.#endpoint.model, passage, replyTokens);
    const answer = await askEndpoint(this.#endpoint, question, { timeoutMs, replyBytes, signal });
    const written = "content" in answer ? answer.content.length : 0;
    const estimate = tokensOf(RULES_LENGTH + passage.length + written);
    this.#tokens += Math.max(estimate, "content" in answer ? answer.tokens : 0);
    return answer;
  }

  #note(answer: Answer): void {
    this.#failures++;
    this.#lastFailure =
      "content" in answer ? "does not answer in the form that was asked for" : answer.failure;
    const isFinal = "isFinal" in answer && answer.isFinal;
    if (isFinal || this.#failures >= this.#patience.limits.failures) this.#stopped = this.#lastFailure;
  }

  async #rest(answer: Answer, attempt: number, signal: AbortSignal | undefined): Promise<void> {
    const own = this.#patience.backoffMs * 4 ** attempt;
    const wanted = "waitMs" in answer ? (answer.waitMs ?? 0) : 0;
    try {
      await pause(Math.max(own, wanted), undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  }
}
