const WORDS =
  /(?<![\p{L}])(?:Quarterly|Review|Journal|Times|Magazine|Gazette|Herald|Tribune|News|Bulletin|Annals|Proceedings|Transactions|Collections|Revue|Zeitschrift|Archiv|Archives|Chronicle|Observer|Guardian|Telegraph|Weekly|Monthly|Daily|Register|Spectator|Courier|Advertiser|Intelligencer|Mercury|Examiner|Anzeiger|Jahrbuch|Cahiers|Rivista|Revista|Zeitung|Studies|Letters|Register|Newsletter|Enquirer|(?:Post|Nation|Globe|Sun|Independent)(?=$|[,."”’]| \())(?![\p{L}])/u;
const LONGEST_TITLE = 90;

/** What papers of other languages call themselves; "Zeit", "Temps" and their like only as the whole of a title, as books speak of time too. */
const FOREIGN =
  /(?<![\p{L}])(?:Zhizn|Slovo|Vestnik|Izvesti(?:ia|ya|a)|Gazeta|Golos|Rundschau|Tageblatt|Wochenblatt|Volksblatt|Monatshefte|Monatsschrift|Wochenschrift|Nachrichten|Korrespondenz|Courrier|Moniteur|Gazzetta|Giornale|Corriere|Gaceta|Diario|Correo|Bollettino|Bolet[ií]n|\p{Lu}\p{Ll}+(?:zeitung|blatt|zeitschrift|rundschau|anzeiger|presse|stimme|kurier|wacht))(?![\p{L}])|^(?:(?:Die )?Neue Zeit|Die Zeit|Le Temps|Les Temps [Mm]odernes)$/u;
/** "The New Leader", "Daily Worker": what papers call themselves behind such a word. */
const NAMED_LIKE_PAPERS =
  /^(?:The )?(?:New|Daily|Sunday|Morning|Evening|Weekly|Socialist|Communist|Labour|Labor|Young|Free|Catholic|Financial|Workers['’]?) (?:Leader|Worker|Call|Standard|Appeal|Statesman|Republic|Age|Masses|Star|Mail|Express|Mirror|Post|Sun|World|Press|Echo|Citizen|Voice|Banner|Outlook|Forum|Vanguard|Democrat|Freewoman)$/u;

/** Titles of books that begin with such a word: "Letters on Demonology", "The Life and Times of Burke", "A Journal of the Plague Year". */
const BOOKS =
  /^(?:An? (?!Quarterly|Monthly|Weekly)\p{L}|(?:The )?(?:(?:Lectures|Essays) on|(?:Life|Memoirs?|Works|Letters|Journals?) and (?:Letters|Journals?|Times)|Letters (?:on|to|from|of|upon|concerning|written|by|against|addressed|between)|News from|Journal of (?:an?|my|our|his|her)|Studies (?:in|of|on) (?:the|an?)|Chronicles? of(?! Higher)|Annals of (?:the(?! (?:American|Association|New York|Missouri|Royal|Institute|Carnegie|Entomological))|an?)|Collections? of|Register of|Review of (?:the|an?)) )/u;

/** True where a title is made like a newspaper's or journal's. */
export function isPeriodicalTitle(title: string): boolean {
  if (title.length > LONGEST_TITLE) return false;
  return (WORDS.test(title) && !BOOKS.test(title)) || FOREIGN.test(title) || NAMED_LIKE_PAPERS.test(title);
}

const KEEPERS =
  /(?<![\p{L}])(?:Library|Libraries|Archives?|Museum|Collections?|Office|Record Office|Bibliothèque|Biblioteca|Bibliothek|Archivo)(?![\p{L}])|(?<![\p{L}])(?:Bibl\. (?:Nat|Roy|Mus|Mun|Imp|Vat|Arsenal)|Brit\. Mus|Bodl\.)(?![\p{L}])/u;

/** True where a body keeps papers and books and so is no publisher of what is kept there. */
export function keepsPapers(name: string): boolean {
  return KEEPERS.test(name);
}
