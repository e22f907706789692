/** What goes on behind an apostrophe within one word: "Solov'ev", "Ch'i-ch'ao"; not what a verb or a possessive leaves there. */
const WITHIN =
  /^(?:['’ʼ‘](?!(?:s|d|ll|re|ve|m|t|em|tis|twas)(?!\p{L}))\p{Ll}[\p{L}\p{M}]{0,30}(?:-\p{L}[\p{L}\p{M}]{0,30})?){1,4}(?!\p{L})/u;
/** "Rech' denounced": the sign for a soft consonant; "Marx' book" and "workers' clubs" are possessives. */
const SOFT = /^['’](?![\p{L}\p{Nd}'’”"]| s(?!\p{L}))/u;
const CONSONANT = /[bdfhklmnprtv]$/u;
const LETTER_LAST = /[\p{L}\p{M}]$/u;
/** A mark that opens a quotation, "'" or, as older texts set it, "`", behind which an apostrophe may close it. */
const OPENS = /(?<![\p{L}\p{Nd}])['‘`´‛](?=[\p{L}\p{Nd}“".…*_])/u;

/** Characters behind a name by which its last word goes on over an apostrophe; 0 where it ends. */
export function apostropheLength(name: string, after: string): number {
  return LETTER_LAST.test(name) ? (WITHIN.exec(after)?.[0].length ?? 0) : 0;
}

/** True where the apostrophe behind a name is the soft sign with which it ends, as no quotation in single marks is open before it. */
export function endsInSoftSign(before: string, name: string, after: string): boolean {
  return CONSONANT.test(name) && SOFT.test(after) && !OPENS.test(before + name);
}
