const WORDS =
  /(?<![\p{L}])(?:Quarterly|Review|Journal|Times|Magazine|Gazette|Herald|Tribune|News|Bulletin|Annals|Proceedings|Transactions|Collections|Revue|Zeitschrift|Archiv|Archives|Chronicle|Observer|Guardian|Telegraph|Weekly|Monthly|Daily|Register|Spectator|Courier|Advertiser|Intelligencer|Mercury|Examiner|Anzeiger|Jahrbuch|Cahiers|Rivista|Revista|Zeitung|Studies|Letters|Register|Newsletter|Enquirer|(?:Post|Nation|Globe|Sun|Independent)(?=$|[,."”’]| \())(?![\p{L}])/u;
const LONGEST_TITLE = 90;

/** Titles of books that begin with such a word: "Letters on Demonology", "The Life and Times of Burke", "A Journal of the Plague Year". */
const BOOKS =
  /^(?:An? (?!Quarterly|Monthly|Weekly)\p{L}|(?:The )?(?:(?:Lectures|Essays) on|(?:Life|Memoirs?|Works|Letters|Journals?) and (?:Letters|Journals?|Times)|Letters (?:on|to|from|of|upon|concerning|written|by|against|addressed|between)|News from|Journal of (?:an?|my|our|his|her)|Studies (?:in|of|on) (?:the|an?)|Chronicles? of(?! Higher)|Annals of (?:the(?! (?:American|Association|New York|Missouri|Royal|Institute|Carnegie|Entomological))|an?)|Collections? of|Register of|Review of (?:the|an?)) )/u;

/** True where a title is made like a newspaper's or journal's. */
export function isPeriodicalTitle(title: string): boolean {
  return title.length <= LONGEST_TITLE && WORDS.test(title) && !BOOKS.test(title);
}

const KEEPERS =
  /(?<![\p{L}])(?:Library|Libraries|Archives?|Museum|Collections?|Office|Record Office|Bibliothèque|Archivo)(?![\p{L}])/u;

/** True where a body keeps papers and books and so is no publisher of what is kept there. */
export function keepsPapers(name: string): boolean {
  return KEEPERS.test(name);
}
