/** Hands a file over to the browser, which saves it. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Words as the name of a file: letters, digits and hyphens, short. */
export function fileName(words: string, extension: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .toLowerCase();
  return `${plain.slice(0, 60).replace(/-$/u, "") || "ibid"}.${extension}`;
}
