const namesIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Frequent first names of women, folded: they say which pronoun a person takes. */
export const FEMALE_NAMES = namesIn(`
  abigail ada adele adrienne agnes alexandra alice alison alma amanda amelia amy anastasia angela angelica anita ann anna anne
  annie antonia aphra audre augusta barbara beatrice beatrix bella berenice bernadette bertha bessie betty beverly brenda bridget
  carla carol caroline carrie cassandra catherine cecilia cecily celia charlotte cheryl christabel christina christine claire
  clara claudia clementina clementine constance corinne cornelia crystal cynthia daisy deborah delia delphine denise diana dinah
  dolly dolores donna dora doris dorothea dorothy edith edna edwina effie eileen elaine eleanor elena elisabeth elise eliza
  elizabeth ella ellen eloise elsa else elsie emily emma emmeline erica ernestine estelle esther ethel eugenia eunice eva eve
  fannie fanny federica felicia flora florence frances frida genevieve georgia georgiana geraldine germaine gertrude gisela
  gloria grace greta gwendolyn hannah harriet hattie hazel heather hedwig heidi helen helena henrietta hester hettie hilda
  hortense ida imogen inessa ingrid irene iris irma isabel isabella ivy jacqueline jane janet janice jean jeanne jemima jennifer
  jenny jessica jill joan joanna joanne josephine judith julia juliet karen kate katharine kathe katherine kathleen kathryn kitty
  klara larissa laura lavinia leila lena leonie leonora letitia lilian lillian linda lisa lizzie lois lotte louisa louise lucia
  lucille lucretia lucy luisa lydia mabel madeleine madeline mamie marcia margaret margarete margery marguerite maria marianne
  marie marietta marilyn marina marion marjorie marlene martha mary mathilda matilda maud maureen maya melanie melissa mercedes
  michelle mildred millicent minna minnie miriam molly monica muriel myra nadezhda nadia nadine nancy naomi natalia natasha nell
  nellie nelly nettie nicole nina nora norma octavia olga olivia olympe ottilie pamela patricia paula pauline penelope petra
  philippa phoebe phyllis priscilla rachel raya rebecca rhoda rita roberta rosa rosalie rosalind rosamund rose rosemary ruth
  sabina sally sandra sarah selma sheila shirley shulamith simone sofia sojourner sonia sophia sophie stella susan susanna
  susannah suzanne sybil sylvia tamara tania tatiana teresa thelma theresa ulrike ursula valentina valerie vanessa vera verena
  veronica victoria viola violet virginia vivian vivien voltairine wendy wilhelmina winifred yelena yolanda yvette yvonne zelda
  zinaida zoe zofia zora
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
