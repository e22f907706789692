import type { ExportFormat } from "#model";

/** Where the server gives the whole graph as a file. */
export function exportAddress(format: ExportFormat): string {
  return `/api/export?format=${format}`;
}
