const WORDS =
  /(?<![\p{L}])(?:Quarterly|Review|Journal|Times|Magazine|Gazette|Herald|Tribune|News|Bulletin|Annals|Proceedings|Transactions|Collections|Revue|Zeitschrift|Archiv|Archives|Chronicle|Observer|Guardian|Telegraph|Weekly|Monthly|Daily|Register|Spectator|Courier|Advertiser|Intelligencer|Mercury|Examiner|Anzeiger|Jahrbuch|Cahiers|Rivista|Revista|Zeitung|Studies|Letters|Register|Newsletter|Enquirer|(?:Post|Nation|Globe|Sun|Independent)(?=$|[,."”’]| \())(?![\p{L}])/u;
const LONGEST_TITLE = 90;

/** True where a title is made like a newspaper's or journal's. */
export function isPeriodicalTitle(title: string): boolean {
  return title.length <= LONGEST_TITLE && WORDS.test(title);
}

const KEEPERS =
  /(?<![\p{L}])(?:Library|Libraries|Archives?|Museum|Collections?|Office|Record Office|Bibliothèque|Archivo)(?![\p{L}])/u;

/** True where a body keeps papers and books and so is no publisher of what is kept there. */
export function keepsPapers(name: string): boolean {
  return KEEPERS.test(name);
}
