/** Pixels for each unit of the drawing, and the longest side that browsers draw without failing. */
const FINE = 2;
const LONGEST = 8_000;

/** The drawing of an SVG file as PNG. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(FINE, LONGEST / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((give, fail) => {
    canvas.toBlob((blob) => {
      if (blob) give(blob);
      else fail(new Error("exports: this browser could not draw the picture; save it as SVG instead"));
    }, "image/png");
  });
}

/** The page's own serif typeface as style rules that bring the letters along: a drawing apart knows no others. */
export async function bringFonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesIn).filter(isSerifLatin);
  const rules = await Promise.all(faces.map(withLetters));
  return rules.join("");
}

function facesIn(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
}

function isSerifLatin({ style }: CSSFontFaceRule): boolean {
  const range = style.getPropertyValue("unicode-range");
  return (
    style.getPropertyValue("font-family").includes("Source Serif") && /^U\+0{0,3}0-0{0,2}FF/iu.test(range)
  );
}

async function withLetters({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/u.exec(style.getPropertyValue("src"))?.[1];
  if (address === undefined) return "";
  const letters = await fetch(new URL(address, parentStyleSheet?.href ?? location.href)).then((reply) =>
    reply.arrayBuffer(),
  );
  const look = ["font-family", "font-style", "font-weight"].map(
    (name) => `${name}:${style.getPropertyValue(name)}`,
  );
  return `@font-face{${look.join(";")};src:url(data:font/woff2;base64,${base64(letters)}) format("woff2")}`;
}

function base64(bytes: ArrayBuffer): string {
  const parts = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return btoa(parts.join(""));
}
