const namesIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Surnames, folded, that so many people bear that the surname alone never tells who is meant (frequent in English-speaking countries, and the most frequent of some others). */
export const COMMON_SURNAMES = namesIn(`
  smith johnson williams brown jones davis miller wilson anderson taylor thomas moore martin jackson white thompson harris clark lewis
  robinson walker young allen king wright scott hill green adams baker nelson hall campbell mitchell carter roberts turner phillips parker
  evans edwards collins stewart morris murphy cook rogers morgan cooper reed bailey bell kelly howard ward cox richardson watson brooks wood
  bennett gray james hughes price myers long foster ross henderson coleman jenkins perry powell patterson butler simpson graham hamilton
  ford wallace gordon cole west jordan owens reynolds fisher ellis harrison gibson mcdonald marshall murray stevens tucker porter hunter
  hicks crawford henry boyd mason kennedy warren dixon burns gordon shaw holmes rice robertson hunt black palmer stone knight mills webb
  davies evans griffiths harvey chapman matthews lloyd carr andrews barker barnes dunn fox grant hart hudson lane lee lawrence mcdonald
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz
  zimmermann braun kruger hofmann lange hartmann werner krause martin bernard dubois durand petit garcia rodriguez gonzalez fernandez lopez
  martinez sanchez perez gomez ruiz hernandez diaz alvarez moreno gutierrez torres silva santos rossi russo ferrari esposito bianchi romano
  ricci ivanov smirnov kuznetsov popov petrov novak svoboda li wang zhang liu chen yang huang zhao wu zhou lin kim park choi tanaka suzuki
  singh kumar khan das ahmed ali hansen jensen nielsen andersen pedersen johansson andersson karlsson nilsson larsson olsen
`);
