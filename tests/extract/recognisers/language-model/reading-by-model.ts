import { checkGraph, type Graph } from "#model";
import type { Source } from "../../../../extract/document.ts";
import { extractText } from "../../../../extract/pipeline.ts";
import { readString } from "../../../../extract/readers/read-text.ts";
import { combineRecognisers } from "../../../../extract/recognisers/combine-recognisers.ts";
import {
  type Harvest,
  type LanguageModelOptions,
  openLanguageModel,
} from "../../../../extract/recognisers/language-model/open-language-model.ts";
import { fakeRecogniser } from "../fake-recogniser.ts";

/** What came of reading a text with a small built-in stand-in and a language model. */
export interface ModelRun {
  readonly graph: Graph;
  readonly harvest: Harvest;
  readonly said: readonly string[];
  /** Every broken law of the graph, literal words included. */
  readonly faults: readonly unknown[];
}

/** The stand-in finds Lenin alone, so that what a model adds is seen. */
export const BUILT_IN = fakeRecogniser([["Lenin", "Person", 0.9]]);

/** Reads a text through the whole pipeline with the stand-in and the model at this address. */
export async function readWithModel(
  body: string,
  endpoint: string,
  options: Partial<LanguageModelOptions> = {},
): Promise<ModelRun> {
  const said: string[] = [];
  const model = openLanguageModel({
    endpoint,
    model: "scripted",
    backoffMs: 1,
    onRemark: (sentence) => said.push(sentence),
    ...options,
  });
  const source: Source = readString(body, "hostile.txt");
  const graph = await extractText(source, combineRecognisers([BUILT_IN, model]));
  const faults = checkGraph(graph, new Map([[source.id, source.body]]));
  return { graph, harvest: model.harvest(), said, faults };
}

/** Type and words of every place where something is named or claimed, with who found it, in the order of the text. */
export function mentionsIn({ nodes }: Graph, body: string): string[] {
  return nodes
    .flatMap(({ attributes: { type, mentions } }) => mentions.map((mention) => ({ type, ...mention })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ type, start, end, method }) => `${type}: ${body.slice(start, end)} (${method})`);
}

/** What the graph says of how the text was read. */
export function remarksIn({ attributes }: Graph): string[] {
  return attributes.texts.flatMap(({ remarks }) => remarks.map(({ rule }) => rule));
}
