import type { Dossier } from "../model/dossier.ts";
import { isAllEnglish, isNamedIn } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import { printedRank } from "./printedRank.ts";
import type { Subject } from "./subject.ts";

/**
 * Does every person, rank, office, place and party stand in the reports, as printed? Aliases of people are ours, and so
 * are offices and names of bodies where a report is in another language. Asked only when the whole original of every
 * report is at hand: a name may stand in any of them. Dates are terms (`termsOccur`, `datesAreEvidenced`).
 */
export function namesOccur({ dossier, originals }: Subject): Finding[] {
  if (dossier.reports.some(({ id, textSeen }) => textSeen !== "whole" || !originals.has(id))) return [];
  const paragraphs = [...originals.values()].flat();
  const names = [...actorsAndPlaces(dossier), ...people(dossier), ...datelines(dossier), ...englishNames(dossier)];
  return [
    ...names.flatMap(({ pointer, forms }) =>
      isNamedIn(paragraphs, forms) ? [] : [unprinted(pointer, forms[0] ?? "")],
    ),
    ...rankProblems(dossier, paragraphs),
  ];
}

/** A name and the forms in which it may be printed. */
interface PrintedName {
  pointer: string;
  forms: readonly string[];
}

/** Who is there for a place or an account alone, and a place of which placeNotes tell how it is known, need not be printed. */
function actorsAndPlaces({ countries, organisations, places, meetings, events }: Dossier): PrintedName[] {
  const parties = new Set<string>(meetings.flatMap((meeting) => meeting.parties.map(({ actor }) => actor)));
  const plain = new Set([...meetings.filter(({ placeNote }) => !placeNote), ...events].map(({ place }) => place));
  return [
    ...countries.flatMap(({ code, name, aliases }, index) =>
      parties.has(code) ? [{ pointer: `/countries/${index}/name`, forms: [name, ...aliases] }] : [],
    ),
    ...organisations.flatMap(({ id, name, short, aliases }, index) =>
      parties.has(id) ? [{ pointer: `/organisations/${index}/name`, forms: [name, short, ...aliases] }] : [],
    ),
    ...places.flatMap(({ id, name, aliases }, index) =>
      plain.has(id) ? [{ pointer: `/places/${index}/name`, forms: [name, ...aliases] }] : [],
    ),
  ];
}

/** In a report in another script a person has the name of that script. */
function people({ people }: Dossier): PrintedName[] {
  return people.map(({ name, nativeName }, index) => ({
    pointer: `/people/${index}/name`,
    forms: nativeName === undefined ? [name] : [name, nativeName],
  }));
}

function datelines({ reports }: Dossier): PrintedName[] {
  return reports.flatMap(({ dateline }, index) =>
    dateline === null ? [] : [{ pointer: `/reports/${index}/dateline`, forms: [dateline] }],
  );
}

/** The page is in English: from a report in another language these are translated. */
function englishNames(dossier: Dossier): PrintedName[] {
  return [
    ...dossier.mentions.flatMap(({ name, sources }, index) =>
      isAllEnglish(dossier, sources) ? [{ pointer: `/mentions/${index}/name`, forms: [name] }] : [],
    ),
    ...delegates(dossier).flatMap(({ at, office, isEnglish }) =>
      office === null || !isEnglish ? [] : [{ pointer: `${at}/office`, forms: [office, ofSeveral(office)] }],
    ),
  ];
}

/** "Defence Minister" is printed in "the defence ministers of Norway and Sweden" too. */
function ofSeveral(office: string): string {
  return office.replace(/\b(?:minister|president|chief|director|general|ambassador|commander)\b/iu, "$&s");
}

function delegates(dossier: Dossier) {
  return dossier.meetings.flatMap(({ parties, sources }, meeting) =>
    parties.flatMap((party, side) =>
      party.people.map(({ person, ...delegate }, number) => ({
        ...delegate,
        isEnglish: isAllEnglish(dossier, sources),
        name: dossier.people.find(({ id }) => id === person)?.name ?? person,
        at: `/meetings/${meeting}/parties/${side}/people/${number}`,
      })),
    ),
  );
}

function rankProblems(dossier: Dossier, paragraphs: readonly string[]): Finding[] {
  return delegates(dossier).flatMap(({ at, name, rank }) => {
    const printed = paragraphs.map((text) => printedRank(text, name)).filter((found) => found !== null);
    if (rank === null && printed.length === 0) return [];
    if (
      rank !== null &&
      (printed.includes(rank) || (printed.length === 0 && occursInAny(paragraphs, `${rank} ${name}`)))
    ) {
      return [];
    }
    return [
      {
        pointer: `${at}/rank`,
        wrong: `${name} has the rank ${rank ?? "none"} here; the report prints ${printed[0] ?? "none before the name"}.`,
        mend: "Write the rank in full, as it stands before the name; null if there is none.",
      },
    ];
  });
}

function unprinted(pointer: string, name: string): Finding {
  return {
    pointer,
    wrong: `“${name}” stands nowhere in the report.`,
    mend: "Write it as printed; other spellings of a person are aliases, the name in the report's script is nativeName, what a report calls a country is among its aliases, explanations go into a note; an office that is not given is null.",
  };
}
