import type { ExportFormat } from "#model";
import { exportAddress } from "../state/export-address.ts";
import { Icon } from "./icons.tsx";

const GRAPH = [
  ["json", "JSON", "graphology, scripts"],
  ["graphml", "GraphML", "yEd, Cytoscape"],
  ["jsonld", "JSON-LD", "linked data"],
  ["turtle", "Turtle", "linked data"],
  ["cypher", "Cypher", "Neo4j"],
] as const;

const WORKS = [
  ["bibtex", "BibTeX", "LaTeX, Zotero"],
  ["csl", "CSL-JSON", "Pandoc, Zotero"],
  ["ris", "RIS", "EndNote, Zotero"],
] as const;

/** The whole graph and its works as files that the server writes: links, so that the browser saves them as it saves any file. */
export function WholeGraph({ onSaved }: { onSaved: () => void }) {
  return (
    <>
      <p class="list-title">The whole graph</p>
      {GRAPH.map(([format, name, note]) => (
        <FileLink key={format} icon="graph" {...{ format, name, note, onSaved }} />
      ))}
      <p class="list-title">Works cited</p>
      {WORKS.map(([format, name, note]) => (
        <FileLink key={format} icon="list" {...{ format, name, note, onSaved }} />
      ))}
    </>
  );
}

interface FileLinkProps {
  format: ExportFormat;
  icon: "graph" | "list";
  name: string;
  note: string;
  onSaved: () => void;
}

function FileLink({ format, icon, name, note, onSaved }: FileLinkProps) {
  return (
    <a class="share-act" href={exportAddress(format)} download onClick={onSaved}>
      <Icon name={icon} size={15} />
      <span>{name}</span>
      <span class="hint">{note}</span>
    </a>
  );
}
