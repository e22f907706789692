import { fetchGraph } from "../../api/api.ts";
import { folded, foldedGraph, groups } from "../folded-graph.ts";
import { groupIdOf, groupInWords, tintOf } from "../groups.ts";
import { placesOnStage } from "../placed-stage.ts";
import { view, visibleGraph } from "../store.ts";
import { stancesOf } from "./claim-stances.ts";
import { pictureColours } from "./picture-colours.ts";
import type { PictureGroup } from "./picture-groups.ts";
import { bringFonts, pngOfSvg } from "./png-of-svg.ts";
import { proofsOf } from "./relation-proofs.ts";
import { relationsOfSigners, type Stated } from "./relations-of-signers.ts";
import { fileName, saveFile } from "./save-file.ts";
import { stageGexf } from "./stage-gexf.ts";
import { type StagePicture, stageSvg } from "./stage-svg.ts";
import { entitiesCsv, relationsCsv } from "./stage-tables.ts";
import { captionOfView, citationOfView, titleOfView } from "./this-view.ts";

/** Saves the picture of the stage, with legend and caption, as a drawing that can be enlarged. */
export async function saveStageSvg(): Promise<void> {
  saveFile(fileName(titleOfView(), "svg"), stageSvg(await pictured()), "image/svg+xml");
}

/** Saves the same drawing as a picture of pixels. */
export async function saveStagePng(): Promise<void> {
  const fonts = await bringFonts();
  saveFile(
    fileName(titleOfView(), "png"),
    await pngOfSvg(stageSvg({ ...(await pictured()), fonts })),
    "image/png",
  );
}

/** Saves the entities that the stage shows. */
export function saveEntities(): void {
  const { entities } = visibleGraph.peek();
  saveFile(fileName(`${titleOfView()} entities`, "csv"), entitiesCsv([...entities.values()]), "text/csv");
}

/** Saves the relations that the stage shows, each with every sentence that states it. */
export async function saveRelations(): Promise<void> {
  const { entities } = visibleGraph.peek();
  const labels = new Map([...entities.values()].map(({ id, label }) => [id, label]));
  const [{ relations, proofs }, stances] = await Promise.all([statedOnStage(), stancesOf(entities.values())]);
  const text = relationsCsv(relations, { labels, proofs, stances });
  saveFile(fileName(`${titleOfView()} relations`, "csv"), text, "text/csv");
}

/** Saves what the stage shows as a graph, for Gephi and its like. */
export async function saveGraph(): Promise<void> {
  const entities = [...visibleGraph.peek().entities.values()];
  const description = await citationOfView();
  const text = stageGexf({ entities, description, ...(await statedOnStage()) });
  saveFile(fileName(titleOfView(), "gexf"), text, "application/gexf+xml");
}

/** The relations that the stage shows with their sentences, what a text by several cites as a relation of each of them there. */
async function statedOnStage(): Promise<Stated> {
  const { entities, relations } = visibleGraph.peek();
  const shown = [...relations.values()];
  const [proofs, { texts }] = await Promise.all([proofsOf(shown), fetchGraph()]);
  return relationsOfSigners({ relations: shown, proofs }, texts, entities);
}

async function pictured(): Promise<StagePicture> {
  const { entities, relations } = foldedGraph.peek();
  return {
    entities: [...entities.values()],
    relations: [...relations.values()],
    places: placesOnStage(),
    seeds: view.peek().seeds,
    colours: pictureColours(),
    groups: groupsPictured(),
    title: titleOfView(),
    caption: await captionOfView(),
  };
}

/** The groups that the stage shows; one that is folded has the ground of its one node. */
function groupsPictured(): PictureGroup[] {
  const all = groups.peek();
  return all.map((group) => ({
    words: groupInWords(group),
    tint: tintOf(all, group),
    members: folded.peek().includes(group) ? [groupIdOf(group)] : group.members,
  }));
}
