/** Words that take a side, and why; a text may use them only as somebody's words. */
export interface LoadedWords {
  /** Source of a regular expression that matches a whole word, case aside. */
  pattern: string;
  why: string;
  instead: string;
}

/** English only. Names of operations and organisations are names and not listed. */
export const LOADED_WORDS: readonly LoadedWords[] = [
  {
    pattern: "terror(?:ists?)?",
    why: "calls an act or group by its opponent's word",
    instead: "attack, armed group",
  },
  { pattern: "heinous|barbaric|brutal|cowardly|dastardly|despicable|vicious", why: "judges", instead: "leave it out" },
  { pattern: "innocent", why: "judges, and implies that others are guilty", instead: "civilians" },
  {
    pattern: "massacre|slaughter|butcher(?:ed|y)?|carnage|atrocit(?:y|ies)",
    why: "judges",
    instead: "killing, attack",
  },
  { pattern: "genocid(?:e|al)|war crimes?", why: "is a finding of law", instead: "what happened, or who calls it so" },
  { pattern: "regime|junta|puppet", why: "denies a government its standing", instead: "government" },
  { pattern: "aggressi(?:on|ve)|aggressors?|invaders?", why: "assigns guilt", instead: "attack, troops" },
  { pattern: "martyr(?:s|ed|dom)?|hero(?:es|ic|ically|ism)?", why: "honours one side", instead: "killed, soldiers" },
  { pattern: "illegal(?:ly)?|unlawful(?:ly)?|illegitimate", why: "is a finding of law", instead: "who calls it so" },
  { pattern: "occup(?:ied|ier|iers|ation)", why: "takes a side on territory", instead: "administered by" },
  { pattern: "liberat(?:e|ed|ion)", why: "takes a side on territory", instead: "took control of" },
  { pattern: "annex(?:ed|ation)?", why: "takes a side on territory", instead: "who calls it so" },
  { pattern: "integral part|sovereign territory|rightful(?:ly)?", why: "decides a claim", instead: "claimed by" },
  {
    pattern: "infiltrat(?:e|ed|ors?|ion)|incursions?|intru(?:ders?|sion)",
    why: "decides where a border runs",
    instead: "crossing",
  },
  {
    pattern: "separatists?|secessionists?|insurgents?|militants?|extremists?|rebels?",
    why: "is one side's name for the other",
    instead: "armed group",
  },
  { pattern: "rogue|pariah|sponsor of|safe havens?", why: "accuses", instead: "what is said, and by whom" },
  { pattern: "unprovoked|provocat(?:ion|ive)|so-called|propaganda", why: "argues", instead: "leave it out" },
  { pattern: "fitting reply|befitting|crush(?:ed|ing)?|decimated|wiped out", why: "boasts", instead: "what was done" },
  { pattern: "historic|landmark|resounding|glorious|great success", why: "praises", instead: "leave it out" },
  { pattern: "admitted|conceded|insisted", why: "hints that the speaker was at fault", instead: "said" },
];
