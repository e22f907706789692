import { expect, test } from "vitest";
import { leadsIntoView } from "../../../extract/patterns/doubted-views.ts";
import { isCounterfactual, isNominal, isUnasserted } from "../../../extract/patterns/unasserted.ts";

/** Reads "<Lenin> left <Paris>." as words with the places where the two names begin. */
function placed(marked: string): [string, number, number] {
  const first = marked.indexOf("<");
  const second = marked.replace(/[<>]/gu, (sign, at: number) => (at === first ? "" : sign)).lastIndexOf("<");
  return [marked.replace(/[<>]/gu, ""), first, second - 1];
}

test.each([
  "Had <Bukharin> opposed <Stalin> in 1924, the party would have split.",
  "But had <Bukharin> opposed <Stalin>, nothing could have saved the party.",
  "If <Lenin> had joined the <Opposition>, he would have lost.",
  "If Lenin had joined the Opposition, <he> would have opposed <Trotsky>.",
  "Were <Trotsky> to join the <Opposition>, Zinoviev would support Kamenev.",
  "If <Pease> had been opposed to <Ames> he could not have been elected.",
  "Were Trotsky to join the Opposition, <Zinoviev> would support <Kamenev>.",
  "Should <Austria> join the <League>, Britain will protest.",
  "<Gramsci> might have joined the <International> in 1919.",
  "<Gramsci> might well join the <International>.",
  "<Rosa Luxemburg> would have supported <Liebknecht>, had she lived.",
  "Things would have gone otherwise, had <Trotsky> joined the <League>.",
  "If <Kenya> joins the <Community>, Uganda will follow.",
  "Suppose that <Zetkin> had sided with <Bernstein>.",
  "Perhaps <Gramsci> supported <Bordiga> after all.",
  "One can imagine <Radek> supporting <Levi>.",
  "He behaved as though <Lenin> supported <Martov>.",
  "Nobody knew whether <Lenin> had joined the <Opposition>.",
  "Liebknecht promised to join the League if <Levi> left the <Opposition>.",
  "Liebknecht threatened to leave unless <Levi> joined the <Opposition>.",
])("what is supposed or might be is not said to be so: %s", (marked) =>
  expect(isUnasserted(...placed(marked))).toBe(true),
);

test.each([
  "If <Bukharin> opposed <Stalin>, it was because he feared collectivisation.",
  "<Lenin> had joined the <Opposition> in May.",
  "If <Levi> left the <Opposition>, it was because he had promised to join the League.",
  "<Trotsky>, who would later oppose <Stalin>, was in Paris.",
  "In 1920 <he> would join the <Party>.",
  "We may oppose <Marx> to <Hegel>.",
  "<Marx> may be called a follower of <Hegel>.",
  "As might have been expected, <Lenin> opposed <Martov>.",
  "It was a bitter, if not hostile, letter in which <Lenin> attacked <Martov>.",
  "Trotsky might have won; <Zinoviev> supported <Stalin>.",
  "Had they won? No: <Zinoviev> supported <Stalin>.",
  "The League, had it known, would have left, but <Zinoviev> supported <Stalin>.",
  "<Gramsci>, perhaps the greatest of them, supported <Bordiga>.",
  "In May <Gramsci> joined the <International>.",
])("what is so is said to be so: %s", (marked) => expect(isUnasserted(...placed(marked))).toBe(false));

test.each([
  "Had <Gramsci> been a member of the <Comintern>?",
  "Did <Luxemburg> support <Kautsky>?",
  "The book is long; was <Luxemburg> a supporter of <Kautsky>?",
  "The book asks one question, and did <Luxemburg> support <Kautsky>?",
  "What if <Luxemburg> had supported <Kautsky>?",
])("an open question says nothing: %s", (marked) => expect(isUnasserted(...placed(marked))).toBe(true));

test.each([
  "Why did <Martov> oppose <Lenin>?",
  "But how did <Martov> oppose <Lenin>?",
  "<Martov> opposed <Lenin>; did Kautsky?",
  'He wrote that <Martov> opposed <Lenin>." Is this the way to unity?',
])("a question that asks for the reason takes the deed to be so: %s", (marked) =>
  expect(isUnasserted(...placed(marked))).toBe(false),
);

test.each([
  "Martov opposed the view that <Kautsky> supported <Lenin>.",
  "<Zetkin>, widely believed to belong to the <Bund>, spoke.",
  "<Guesde> believed Jaurès to have joined the <Cabinet>.",
  "<Jaurès> was believed, by Guesde and others, to have joined the <Cabinet>.",
  "<Martov> opposed the view that Kautsky supported <Lenin>.",
  "Williams rejected the claim that Hegel influenced Gramsci and that <Gramsci> supported <Croce>.",
  "Contrary to the widespread notion that <Kautsky> supported <Lenin>, he was silent.",
  "The claim that <Kautsky> supported <Lenin> was rejected by Martov.",
  "There is no evidence for the claim that <Kautsky> supported <Lenin>.",
  "It is a myth that persists, the legend that <Kautsky> supported <Lenin>.",
  "Reportedly, <Radek> joined the <Opposition>.",
  "According to rumour, <Radek> joined the <Opposition>.",
  "Critics charged that <Benn> supported <Sinn Féin>.",
  "He took issue with the widely held opinion that <Trotsky> admired <Freud>.",
  "There is no truth in the story that <Trotsky> admired <Freud>.",
  "Few scholars now accept the theory that <Trotsky> admired <Freud>.",
  "The suggestion that <Benn> belonged to the <Tendency> was ridiculous.",
  "It was rumoured that <Zinoviev> had joined the <Opposition>.",
  "It was widely alleged at the time that <Zinoviev> had joined the <Opposition>.",
  "Rumours spread that <Zinoviev> had joined the <Opposition>.",
  "<Radek> supposedly supported <Trotsky>.",
  "<Radek> was said to have joined the <Opposition>.",
  "<Radek> was accused of belonging to the <Opposition>.",
  "Stalin accused <Radek> of belonging to the <Opposition>.",
  "<Stalin> accused Radek of belonging to the <Opposition>.",
  "Stalin did not believe that <Radek> belonged to the <Opposition>.",
  "Stalin feared that <Radek> would join the <Opposition>.",
  "<Radek> was mistakenly thought a member of the <Opposition>.",
  "Many believed that <Sorel> had joined the <Opposition>.",
  "Some historians have wrongly assumed that <Sorel> joined the <Opposition>.",
  "His contemporaries suspected that <Sorel> supported <Radek>.",
  "That <Ledebour> supported <Scheidemann> is nonsense.",
  "No historian believes that <Bukharin> opposed <Lenin>.",
  "No serious scholar would maintain that <Bukharin> opposed <Lenin>.",
  "Berth expected that <Sorel> would join the <Opposition>, but he never did.",
  "Berth expected <Sorel> to join the <Opposition>; but he did not.",
  "<Sorel> promised to join the <Opposition> but never did.",
  "<Sorel> said that he had joined the <Opposition>, though he had not.",
])("nobody vouches for a rejected view, a rumour or a charge: %s", (marked) =>
  expect(isUnasserted(...placed(marked))).toBe(true),
);

test.each([
  "<Martov> opposed <Kautsky>'s view that Lenin was right.",
  "The <League> countered what many believed to be <Nixon>'s weakness.",
  "<Zetkin>, said to be ill, supported <Lenin>.",
  "<Zetkin> had a book to be printed by the <Bund>.",
  "Williams rejected the claim that <Kautsky>, who had supported <Lenin>, was a Marxist.",
  "Williams rejected the claim that Hegel was a liberal, but <Gramsci> supported <Croce>.",
  "<Stalin> feared that <Radek> would join the Opposition.",
  "It was in 1924 that <Radek> joined the <Opposition>.",
  "It is known that <Radek> joined the <Opposition>.",
  "The fact that <Radek> supported <Trotsky> was known.",
  "Avrich argued that <Radek> supported <Trotsky>.",
  "Zetkin is thought to be “a danger” and <Radek> supported <Trotsky>.",
  "Many believed that the war was lost, and <Radek> supported <Trotsky>.",
  "<Radek> joined the <Opposition> and expected Zetkin to follow, but she did not.",
  "<Radek> joined the <Opposition>, but he did not stay.",
  "Berth thought that <Sorel>, who had joined the <Opposition>, would stay, but he did not.",
  "No historian of the party knew <Radek> when he joined the <Opposition>.",
  "<Stalin> accused <Radek> of treason.",
  "<Luce> preferred the supposedly democratic <Nationalists>.",
])("who holds a view, and what is only reported, is so: %s", (marked) =>
  expect(isUnasserted(...placed(marked))).toBe(false),
);

test("words between two names that lead into a view make the first no friend or foe of the second", () => {
  expect(leadsIntoView(" shared the belief that ")).toBe(true);
  expect(leadsIntoView(" shared the beliefs of ")).toBe(false);
});

test("a tie without a verb holds whatever the sentence supposes", () => {
  for (const between of ["'s ally ", " of the ", ", a member of the ", " leader ", " MP ", ", from the "])
    expect(isNominal(between)).toBe(true);
  for (const between of [", the ", " might have joined the ", ", "]) expect(isNominal(between)).toBe(false);
});

test("against the facts is what would have been, not what may be", () => {
  const words = "Lenin would have argued that it was late.";
  expect(isCounterfactual(words, words.indexOf("argued"))).toBe(true);
  expect(isCounterfactual("Lenin may argue that it is late.", 10)).toBe(false);
  expect(isCounterfactual("If Lenin argued that it was late, he may be right.", 9)).toBe(false);
});
