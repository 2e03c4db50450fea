import type { Dossier } from "../model/dossier.ts";
import { isNamedIn } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import { printedRank } from "./printedRank.ts";
import type { Subject } from "./subject.ts";

/**
 * Does every person, rank, office, place and country stand in the reports, as printed? Aliases and names in another
 * script are ours. Asked only when the whole original of every report is at hand: a name may stand in any of them. Dates
 * are terms (`termsOccur`, `datesAreEvidenced`).
 */
export function namesOccur({ dossier, originals }: Subject): Finding[] {
  if (dossier.reports.some(({ id, textSeen }) => textSeen !== "whole" || !originals.has(id))) return [];
  const paragraphs = [...originals.values()].flat();
  return [
    ...printedNames(dossier).flatMap(({ pointer, name, aliases }) =>
      isNamedIn(paragraphs, [name, ...aliases]) ? [] : [unprinted(pointer, name)],
    ),
    ...rankProblems(dossier, paragraphs),
  ];
}

function printedNames(dossier: Dossier): { pointer: string; name: string; aliases: readonly string[] }[] {
  const named = (["countries", "organisations", "places"] as const).flatMap((collection) =>
    dossier[collection].map(({ name, aliases }, index) => ({ pointer: `/${collection}/${index}/name`, name, aliases })),
  );
  const plain = (["mentions", "people"] as const).flatMap((collection) =>
    dossier[collection].map(({ name }, index) => ({ pointer: `/${collection}/${index}/name`, name, aliases: [] })),
  );
  const datelines = dossier.reports.flatMap(({ dateline }, index) =>
    dateline === null ? [] : [{ pointer: `/reports/${index}/dateline`, name: dateline, aliases: [] }],
  );
  const offices = delegates(dossier).flatMap(({ at, office }) =>
    office === null ? [] : [{ pointer: `${at}/office`, name: office, aliases: [] }],
  );
  return [...named, ...plain, ...datelines, ...offices];
}

function delegates({ meetings, people }: Dossier) {
  return meetings.flatMap(({ parties }, meeting) =>
    parties.flatMap((party, side) =>
      party.people.map(({ person, ...delegate }, number) => ({
        ...delegate,
        name: people.find(({ id }) => id === person)?.name ?? person,
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
    mend: "Write it as printed; other spellings of a person are aliases, explanations go into a note.",
  };
}
