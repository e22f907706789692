import { expect, test } from "vitest";
import { languageOf } from "../../../extract/patterns/languages.ts";

const SAMPLES: Readonly<Record<string, string>> = {
  la: "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae, nostra Galli appellantur. Hi omnes lingua, institutis, legibus inter se differunt. Gallos ab Aquitanis Garumna flumen, a Belgis Matrona et Sequana dividit. Horum omnium fortissimi sunt Belgae, propterea quod a cultu atque humanitate provinciae longissime absunt, minimeque ad eos mercatores saepe commeant atque ea quae ad effeminandos animos pertinent important.",
  de: "Im Jahre 1918 schrieb Rosa Luxemburg in Breslau ihre Schrift über die russische Revolution, die erst nach ihrem Tod von Paul Levi herausgegeben wurde. Sie war der Meinung, dass die Freiheit nur für die Anhänger der Regierung keine Freiheit ist, und dass ohne die Beteiligung der Massen das Leben zu einem Schein wird.",
  fr: "La Commune de Paris fut proclamée le 18 mars, et les ouvriers de la ville, qui ne voulaient pas se rendre, se battirent dans les rues pour leur liberté. Le gouvernement s'était retiré à Versailles avec ses troupes, et il attendait son heure.",
  it: "Nel mezzo del cammino di nostra vita mi ritrovai per una selva oscura, che la diritta via era smarrita. Ma poi che fui al piè di un colle giunto, là dove terminava quella valle che mi aveva di paura il cuore compunto, guardai in alto.",
  es: "En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor. Una olla de algo más vaca que carnero consumía las tres partes de su hacienda.",
  ru: "Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему. Все смешалось в доме Облонских. Жена узнала, что муж был в связи с бывшею в их доме француженкою-гувернанткой, и объявила мужу, что не может жить с ним в одном доме.",
};

test.each(Object.entries(SAMPLES))("a short text in %s is told by its small words", (language, text) => {
  expect(languageOf(text)).toBe(language);
  expect(languageOf(text.toUpperCase())).toBe(language);
});

const NAMES = [
  "JOHN PYM IN LONDON",
  "OLIVER CROMWELL IN ELY",
  "HENRY VANE, EX-GOVERNOR, IN BOSTON",
  "ANDREW MARVELL IN HULL",
  "SIMON DE MONTFORT IN LEWES",
  "JEAN DE LA FONTAINE IN PARIS",
  "LEONARDO DA VINCI IN MILAN",
  "LUDWIG VAN BEETHOVEN IN VIENNA",
  "BARTOLOMÉ DE LAS CASAS IN SEVILLE",
  "ALEXANDER VON HUMBOLDT IN BERLIN",
];

test.each([
  ["in capitals", `PORTRAITS AND PLACES. ${NAMES.join("; ")}.`],
  ["in capitals, of any length", `PORTRAITS AND PLACES. ${NAMES.join("; ")}. `.repeat(12)],
  [
    "in title case",
    NAMES.join("; ")
      .toLowerCase()
      .replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1)),
  ],
])("names among which particles stand make no other language of English: %s", (_, text) => {
  expect(languageOf(text)).toBe("en");
});
