import { expect, test } from "vitest";
import {
  isDenied,
  isIntended,
  isNotAgainst,
  isOnlyDatedBy,
  isOutsider,
} from "../../../extract/patterns/denied-ties.ts";

function denied(marked: string): boolean {
  const [before = "", , between = "", , behind = ""] = marked.split(/[<>]/u);
  return isDenied({ before, between, behind });
}

test.each([
  "<Bukharin> was not a member of the <Left Opposition>.",
  "<Bukharin> wasn't ever in the <Left Opposition>.",
  "<Reed> never joined the <League>.",
  "<Reed> refused to support <Fraina>.",
  "<Reed> left for Moscow without joining the <Party>.",
  "<Martov> denied that he had joined the <Mensheviks>.",
  "Radek urged <Levi> to support the <Action>.",
  "Lenin wanted the <Comintern> to expel <Levi>.",
  "<Bebel> declined an invitation to attend the <Congress>.",
  "Nobody in the <Party> supported <Mosley>.",
  "Not a single delegate of the <Mensheviks> backed <Lenin>.",
  "Goldman denied explicitly that <Berkman> supported <Lenin>.",
  "Goldman denied that <Berkman> supported <Lenin>.",
  "It is false that <Kropotkin> opposed <Malatesta>.",
  "It is doubtful whether <Gramsci> met <Malatesta>.",
  "There is no evidence that <Gramsci> ever met <Malatesta>.",
  "Neither <Lenin> nor Trotsky joined the <League>.",
  "Neither Lenin nor <Trotsky> joined the <League>.",
  "They left the <Left Opposition>, of which <Bukharin> was never a member.",
  "Instead of joining the <Bolsheviks>, <Martov> wrote a letter.",
  "<Martov> wrote a letter instead of joining the <Bolsheviks>.",
  "<Martov> was unable to attend the <Congress>.",
  "<Martov> was barred from joining the <Bolsheviks>.",
  "<Martov> argued against joining the <Bolsheviks>.",
  "<Martov> was no admirer of <Lenin>.",
  "<Martov> took no part in the <Congress>.",
  "<Martov> was anything but a supporter of <Lenin>.",
  "<Levi> was refused membership of the <League>.",
  "Unlike <Thompson>, Williams supported <Anderson>.",
  "Everybody but <Kamenev> supported <Zinoviev>.",
  "None of the <Mensheviks> supported <Lenin>.",
  "Kautsky was silent; nor did <Martov> support <Lenin>.",
  "At no time did <Martov> support <Lenin>.",
  "Michels, not <Weber>, was a member of the <League>.",
  "Michels (and not <Max Weber>) was a member of the <League>.",
  "Not <Weber> but Michels joined the <League>.",
  "It was not <Weber> who joined the <League>.",
  "<Weber> joined the League, not the <Party>.",
  "<Weber> supported Michels rather than <Sorel>.",
  "<Negrín> was neither a communist nor a member of the <League>.",
  "<Negrín> neither joined nor supported the <League>.",
  "<Negrín> agreed with neither Kautsky nor <Lenin>.",
  "Rather than <Lenin>, Martov was a member of the <League>.",
  "Silone was neither an admirer of <Togliatti> nor a member of the <League>.",
  "<Negrín> almost joined the <League>.",
  "<Negrín> stopped short of joining the <League>.",
  "<Negrín> came close to joining the <League>.",
  "<Negrín> was on the verge of joining the <League>.",
  "<Negrín> pretended to support <Lenin>.",
])("what ties the two is said not to be: %s", (marked) => expect(denied(marked)).toBe(true));

test.each([
  "<Bukharin> was a member of the <Left Opposition>.",
  "<Bukharin> was not only a member but a founder of the <Left Opposition>.",
  "<Reed> did not trust Fraina and joined the <League>.",
  "<Reed> did not like Fraina, who supported the <League>.",
  "Nobody doubted that <Reed> supported <Fraina>.",
  "Reed did not deny that <Berkman> supported <Lenin>.",
  "Goldman denied that this was so; <Berkman> supported <Lenin>.",
  "Goldman denied that it was so, but <Berkman> supported <Lenin>.",
  "<Bongo> never stopped being an agent of the <Service>.",
  "<Pillai> could not speak the language of the country, and led the <League>.",
  "Neither <Heywood> nor any other of the <Dissenters> went.",
  "<Trotsky> had not yet joined the <Bolsheviks>.",
  "They left the <Left Opposition>, of which <Bukharin> was a member.",
  "<Radek> urged the workers to support <Levi>.",
  "Radek urged <Levi>, who supported <Lenin>.",
  "Unlike Thompson, <Williams> supported <Anderson>.",
  "Hardly anybody but <Kamenev> supported <Zinoviev>.",
  "Instead of joining the Bolsheviks, <Martov> founded the <League>.",
  "<Martov> was no longer a member of the <League>.",
  "<Martov> had no doubt and supported <Lenin>.",
  "None of the Mensheviks supported Lenin, but <Martov> was a member of the <League>.",
  "<Martov> opposed leading members of the <League>.",
  "<Michels>, not Weber, was a member of the <League>.",
  "<Davis> did not like Weber and was opposed to the <League>.",
  "Not only <Weber> but Michels joined the <League>.",
  "Not Weber but <Michels> joined the <League>.",
  "<Weber>, not yet thirty, joined the <League>.",
  "<Weber>, neither fool nor saint, joined the <League>.",
  "<Weber> almost immediately joined the <League>.",
  "<Weber> almost certainly joined the <League>.",
  "<Weber> stayed close to the people and joined the <League>.",
])("what ties the two is said to be: %s", (marked) => expect(denied(marked)).toBe(false));

test.each([
  " left the Federation before the foundation of the ",
  " joined the Federation two years after the founding of the new ",
  " had been secretary until the formation of the British ",
])("a body whose beginning only dates the rest is not joined: %s", (between) =>
  expect(isOnlyDatedBy(between)).toBe(true),
);

test.each([
  " took part in the foundation of the ",
  " joined, after the foundation of the Federation, the ",
  " was elected at the formation of the ",
])("a body is joined: %s", (between) => expect(isOnlyDatedBy(between)).toBe(false));

test.each([
  " was a candidate for the ",
  " ran unsuccessfully for the ",
  " applied for membership of the ",
  " attended the congress as a guest of the ",
])("who only asks for a seat, or is a guest, is no member: %s", (between) =>
  expect(isOutsider(between)).toBe(true),
);

test.each([
  " was a candidate member of the ",
  " ran the ",
  " stood for peace, and in 1920 joined the ",
  " attended the congress as a delegate of the ",
])("who has a seat is a member: %s", (between) => expect(isOutsider(between)).toBe(false));

test.each([
  " was invited to join the ",
  " hoped to attend the ",
  " considered joining the ",
  " promised to join the ",
  " was about to join the ",
  " tried in vain, and wanted to join the ",
])("who wants to join has not joined: %s", (between) => expect(isIntended(between)).toBe(true));

test.each([
  " tried to flee, and joined the ",
  " agreed to join the ",
  " was asked for help and attended the ",
])("who joined has joined, whatever he wanted: %s", (between) => expect(isIntended(between)).toBe(false));

test.each([" refused to condemn the ", " was not opposed to ", " never openly criticised "])(
  "who does not oppose takes no side against: %s",
  (between) => expect(isNotAgainst(between)).toBe(true),
);

test.each([" condemned the ", " refused to join the ", " did not accept the "])(
  "who refuses something may well be against it: %s",
  (between) => expect(isNotAgainst(between)).toBe(false),
);
