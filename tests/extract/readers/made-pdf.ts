/** Words at a place of a page, in points from its lower left corner, with their size. */
export interface PlacedWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** What a PDF has beside its pages. */
export interface PdfParts {
  readonly title?: string;
  readonly author?: string;
  /** True for one that asks for a password. */
  readonly isLocked?: boolean;
}

/** A small PDF of some pages in Helvetica, written object by object with a true table of their places. */
export function pdfOf(
  pages: readonly (readonly PlacedWords[])[],
  { title, author, isLocked }: PdfParts = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Title ${literal(title ?? "")} /Author ${literal(author ?? "")} >>`,
    ...pages.flatMap((page, at) => {
      const drawn = page.map(
        ({ words, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td ${literal(words)} Tj ET`,
      );
      const stream = drawn.join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const secret = "00".repeat(32);
  const lock = isLocked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00><00>]`
    : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R${lock} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function literal(words: string): string {
  return `(${words.replace(/[\\()]/gu, "\\$&")})`;
}

/** Lines one below the other from a height on, 12 points apart. */
export function column(lines: readonly string[], y: number, size = 10, x = 50): PlacedWords[] {
  return lines.map((words, at) => ({ words, x, y: y - at * (size + 2), size }));
}
