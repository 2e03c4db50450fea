import {
  type IndexedDossier,
  type IndexedMeeting,
  type IndexedName,
  NAME_KINDS,
  type NameKind,
} from "../../model/siteIndex.ts";
import { foldedText, searchWords } from "../../records/foldedText.ts";

/** What a search found in one dossier. */
export interface FoundInDossier {
  dossier: IndexedDossier;
  /** Names that have every word, of the kinds that have any, in the order of `NAME_KINDS`. */
  names: { kind: NameKind; found: IndexedName[] }[];
  /** The meetings that the dossier's own search would find. */
  meetings: IndexedMeeting[];
}

/** What every word of the search is found in, by dossier; without those where nothing is. A blank search finds nothing. */
export function siteSearch(dossiers: readonly IndexedDossier[], query: string): FoundInDossier[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  return dossiers
    .map((dossier) => ({
      dossier,
      names: NAME_KINDS.map((kind) => ({
        kind,
        found: dossier.names[kind].filter(({ name, aliases }) =>
          hasAll(words, [name, ...aliases].map(foldedText).join(" | ")),
        ),
      })).filter(({ found }) => found.length > 0),
      meetings: dossier.meetings.filter((meeting) => hasAll(words, meeting.words)),
    }))
    .filter(({ names, meetings }) => names.length > 0 || meetings.length > 0);
}

function hasAll(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word));
}
