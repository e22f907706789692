/** Short names of journals and of series of sources, as notes of scholars write them: whoever stands in one did not write it. */
const SHORT =
  /^(?:[JZ][A-Z]{2,4}|AHR|AJP|ANF|ASS|BSOAS|BCH|BHL|BZ|CCSL|CIG|CIL|CSCO|CSEL|CSHB|DNB|ODNB|EHR|FGrH|FHG|GCS|HZ|MGH|NPNF|OGIS|PMLA|REB|RHR|RIS|SEG|TLS|TRHS)\.?$/u;
const SERIES =
  /^(?:The )?(?:Patr(?:\.|ologia|ologiae)\s?(?:Gr(?:aec|\.)|L(?:at|\.))|Corpus (?:Inscriptionum|Scriptorum|Christianorum|Reformatorum|Papyrorum)|Mon(?:\.|umenta) Germ(?:\.|aniae)|Re?r(?:\.|um) (?:Ital(?:\.|icarum)|Brit(?:\.|annicarum)) Script|Acta Sanctorum|Fragmenta Historicorum|(?:Rolls|Camden|Hakluyt) Series|Loeb Classical Library|Notices et [Ee]xtraits|Recueil des [Hh]istoriens|Dictionary of National Biography|Collection (?:de |des )(?:[Dd]ocuments|[Mm]émoires|[Hh]istoriens))/u;

/** True for the title of a journal or a series that holds the writings of many: "ZDMG.", "Patr. Graec.", "Corpus Inscriptionum Latinarum". */
export function isCollectionTitle(title: string): boolean {
  return SHORT.test(title) || SERIES.test(title);
}
