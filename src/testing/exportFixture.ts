import fc from "fast-check";
import { parseDossier } from "../data/parseDossier.ts";
import type { ExportContext } from "../exports/exportContext.ts";
import { filtersInWords } from "../exports/filtersInWords.ts";
import { parseDay } from "../model/day.ts";
import type { Dossier } from "../model/dossier.ts";
import { ACTS } from "../model/statement.ts";
import { shareLink } from "../url/viewHref.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";

/** The root of a site in a folder, as exports are given it. */
export const SITE_ROOT = "https://example.org/talks/";

const editionDay = parseDay("2025-07-01");

/** What the page would hand to an export of the view. */
export function exportContext(dossier: Dossier, view: View): ExportContext {
  return {
    link: shareLink(SITE_ROOT, dossier.id, view),
    siteRoot: SITE_ROOT,
    edition: editionDay && { id: "0123456789ab", date: editionDay },
    filterText: filtersInWords(dossier, view),
  };
}

/** Views that choose among what the dossier has: most of them hold some meetings, some none. */
export function arbitraryFilters(dossier: Dossier): fc.Arbitrary<View> {
  return fc
    .record({
      meeting: fc.option(fc.constantFrom(...dossier.meetings.map(({ id }) => id))),
      countries: fc.subarray(dossier.countries.map(({ code }) => code)),
      topics: fc.subarray(
        dossier.topics.map(({ id }) => id),
        { maxLength: 3 },
      ),
      acts: fc.subarray([...ACTS], { maxLength: 3 }),
      people: fc.subarray(
        dossier.people.map(({ id }) => id),
        { maxLength: 2 },
      ),
      period: fc.constantFrom(null, { from: "2025-06", to: null }, { from: null, to: "2024" }),
      query: fc.constantFrom("", "minister", "border", "military", "Sobirzoda", '<"=x>\u0007,; \\', "nowhere"),
    })
    .map((filters) => ({ ...DEFAULT_VIEW, ...filters }));
}

/** Reads an exported dossier file as the page reads any. Throws a `DataFailure` when it is not as it should be. */
export function importedDossier(text: string): Dossier {
  return parseDossier(JSON.parse(text), "export.json");
}
