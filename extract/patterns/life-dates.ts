const YEARS = String.raw`(?:c\.\s?|ca\.\s?)?(\d{3,4})`;
const LIFE = new RegExp(
  String.raw`^,?\s{0,2}[(\[](?:[^()\[\]\d]{0,30}[;,]\s)?${YEARS}\s?[-–—]\s?${YEARS}[)\]]`,
  "u",
);
const BORN = new RegExp(String.raw`^,?\s{0,2}[(\[](?:b\.|born)(?:\sin)?\s?${YEARS}[)\]]`, "u");
const DIED = new RegExp(String.raw`^,?\s{0,2}[(\[](?:d\.|died)(?:\sin)?\s?${YEARS}[)\]]`, "u");

/** The years of birth and death in brackets right behind a person's name: "(1879-1950)", "(b. 1888)". */
export function lifeDatesAfter(after: string): { born?: string; died?: string } {
  const life = LIFE.exec(after);
  const [born, died] = life ? [life[1], life[2]] : [BORN.exec(after)?.[1], DIED.exec(after)?.[1]];
  if (life && !isLife(Number(born), Number(died))) return {};
  return {
    ...(born ? { born: born.padStart(4, "0") } : {}),
    ...(died ? { died: died.padStart(4, "0") } : {}),
  };
}

function isLife(born: number, died: number): boolean {
  return died - born >= 15 && died - born <= 110;
}
