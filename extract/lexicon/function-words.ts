/** Small words that make up a quarter and more of any running text, by language (BCP 47); the commonest forms alone. */
export const FUNCTION_WORDS = {
  en: setOf(
    "the of and to in that is with for by it his be which from were are this had at they but their who been would she you we our my there when more about into than only other these some could its those such after before between through because where while should how must any during against under him himself being did does upon whose whom himself itself themselves did then them",
  ),
  de: setOf(
    "der die das und den von zu mit sich des auf für nicht ein eine als auch es dem ist sie nach wird bei einer um sind noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch werden dass daß ich wir ihre seine hatte wurde wurden sein ihr keine diese dieser dieses unter gegen zwischen schon wenn kann ihm ihn",
  ),
  fr: setOf(
    "le la les des du et est un une dans que qui il pour par sur pas plus au aux avec ce cette ces sont ou mais son sa ses leur leurs nous vous elle ils été avait était comme tout même ne se être fait dont où sans sous entre après ainsi aussi deux cela lui ont",
  ),
  ru: setOf(
    "и в не на что он с как это по но из у за то все так его к же от о для бы был она мы они или их чтобы была было были при до если только когда уже после даже вот меня ему ее её нет этот этого того который которые может без между",
  ),
  it: setOf(
    "il di che la e è un una per con non del della dei delle degli da al alla nel nella sono si come più lo le gli i anche ma questo questa suo sua loro era dal dalla sul sulla ha essere stato fu tra tutti dopo quando quella quello ai alle nelle negli",
  ),
  es: setOf(
    "el la de que y los las un una en por con no se del su sus para es al lo como más pero este esta fue entre era sobre también hasta donde quien desde todo nos ya cuando muy sin ser había han está son otros ese esa eso ellos ante porque",
  ),
  la: setOf(
    "et est ad non ut cum quod qui sed per ex ab si aut esse sunt quae quam hoc nec enim ac atque etiam autem eius quidem sic ita ne se vel ipse quo quibus eorum nunc tamen inter pro sine ergo igitur neque haec",
  ),
} as const satisfies Record<string, ReadonlySet<string>>;

/** A language that is told by its small words. */
export type ToldLanguage = keyof typeof FUNCTION_WORDS;

/** What the languages are called in a sentence. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: "English",
  de: "German",
  fr: "French",
  ru: "Russian",
  it: "Italian",
  es: "Spanish",
  la: "Latin",
  el: "Greek",
  he: "Hebrew",
  ar: "Arabic",
  zh: "Chinese",
  ja: "Japanese",
  ko: "Korean",
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
