const namesIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Frequent first names of women, folded: they say which pronoun a person takes. */
export const FEMALE_NAMES = namesIn(`
  ada adele agnes alexandra alice alma amelia amy angela angelica anita ann anna anne annie antonia audre augusta barbara beatrice
  bella bertha bessie betty beverly bridget carla carol caroline carrie catherine cecilia celia charlotte christina christine
  clara claire claudia clementine constance cornelia daisy deborah delia diana dolores dora doris dorothy edith edna eileen elaine
  eleanor elena elisabeth elizabeth ella ellen elsa else emily emma erica esther ethel eugenia eva eve fanny federica florence
  frances frida georgia germaine gertrude gloria grace greta hannah harriet hazel helen helena henrietta hilda ida inessa irene iris
  isabel isabella jane janet jean jeanne jennifer jenny jessica joan joanna josephine judith julia juliet karen kate katherine
  kathleen kathe larissa laura leonora lilian lillian linda lisa lois louise lucia lucy luisa lydia mabel madeleine
  margaret margarete maria marianne marie marion martha mary mathilda matilda maud maya mercedes mildred minnie miriam molly monica
  nadezhda nadia nancy naomi natalia nellie nina nora olga olympe pamela patricia paula pauline phyllis rachel raya rebecca rita rosa
  rosalind rose rosemary ruth sandra sarah shulamith sheila simone sofia sonia sophia sophie susan susanna susannah suzanne sylvia
  tamara teresa theresa valerie vera veronica victoria virginia vivian voltairine wilhelmina winifred yelena yvonne zelda zinaida zora
`);

/** Frequent first names of men, folded; one that stands in both lists tells nothing. */
export const MALE_NAMES = namesIn(`
  abraham adam adolf albert alan alejandro alessandro alexander alfred allen andre andrei andrew angelo anthony anton antonio
  aristide arnold arthur august auguste baruch benedict benito benjamin bernard boris bruno camillo carl carlos cesare charles
  christian christopher claude clement cornelius cyril daniel dante david denis dmitri dominic donald douglas eduard edgar edmund
  edward edwin emile emilio emmanuel enrico ernest ernst errico eugene felix ferdinand fernando francis francisco franco francois
  frank franz fred frederick friedrich fritz gabriel gaston georg george georges georgi gerald giacomo gilbert giovanni giuseppe gregory guillaume
  gustav guy hans harold harry heinrich helmut henri henry herbert herman hermann hugh hugo ian ignacio igor isaac ivan jack
  jacob jacques james jan jean jean-paul jeremy joaquin johann john jonathan jorge jose josef joseph joshua juan jules julian julius karl
  kenneth konstantin lars lawrence leo leon leonard leonid lev lewis louis luca lucien ludwig luigi luis manuel marcel marco mario
  mark martin matthew maurice max maxim michael michel miguel mikhail milton mohammed moses murray nathan nestor nicholas nikolai
  nikita noam norman oliver oscar oskar otto pablo patrick paul pavel pedro peter philip pierre pietro ralph raymond rene richard
  robert roger roland ronald rudolf rudolph rupert samuel sebastian sergei sidney sigmund simon stanley stefan stephen steven
  theodor theodore thomas timothy tony umberto victor vincent vittorio vladimir walter werner wilhelm william wolfgang yuri
  abdul abdullah ahmad ahmed ali hamid hasan hassan husayn hussein ibrahim ismail kemal khalid mahmoud mahmud muhammad musa mustafa
  omar osman said selim suleiman yusuf
`);
