import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarExport } from "../../exports/calendarExport.ts";
import { citationBibtex } from "../../exports/citationBibtex.ts";
import { citationCsl } from "../../exports/citationCsl.ts";
import { citationText } from "../../exports/citationText.ts";
import { citedMeeting, citedView } from "../../exports/cited.ts";
import { geojsonExport } from "../../exports/geojsonExport.ts";
import { mapSvg } from "../../exports/mapSvg.tsx";
import { parseCountryCode } from "../../model/country.ts";
import { statementsAt } from "../../records/statementsAt.ts";
import { meetingIndex } from "../../selectors/meetings/meetingIndex.ts";
import { arbitraryFilters, exportContext, SITE_ROOT } from "../../testing/exportFixture.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { realWorld } from "../../testing/realWorld.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { formattedLink } from "./formattedLink.ts";
import { takenOf } from "./taken.ts";

/** The paragraphs that a text names after "27 Jun 2025", however its format writes the mark. */
function named(text: string | null | undefined): number[] {
  const list = /27 Jun 2025((?:,? ?\\?,? (?:¶|\\P\{\})\d+)+)/.exec((text ?? "").replace(/\r\n |\n/g, ""))?.[1] ?? "";
  return [...list.matchAll(/\d+/g)].map(([number]) => Number(number));
}

function paragraphsOf(ids: readonly string[]): number[] {
  const sources = realDossier.meetings
    .filter(({ id }) => ids.includes(id))
    .flatMap((meeting) => [
      ...meeting.sources,
      ...statementsAt(realDossier, meeting.id).flatMap(({ statement }) => statement.sources),
    ]);
  return [...new Set(sources.flatMap(({ paragraphs }) => paragraphs))].toSorted((one, other) => one - other);
}

function linkText(view: View): string {
  const taken = takenOf({ dossier: realDossier, view, root: SITE_ROOT, edition: null }, false);
  return formattedLink(taken, taken.context.link).plain;
}

describe("one subject has one citation", () => {
  test("a view, in every format that names its sources", () => {
    const views = arbitraryFilters(realDossier).map((view) => ({ ...view, meeting: null }));
    fc.assert(
      fc.property(views, (view) => {
        const context = exportContext(realDossier, view);
        const cited = citedView(realDossier, view, context, null);
        const shown = meetingIndex(realDossier)
          .meetingsInView(view)
          .map(({ meeting }) => meeting.id);
        const texts = {
          plain: citationText(cited),
          bibtex: citationBibtex(cited),
          csl: citationCsl(cited)[0]?.note,
          formatted: linkText(view),
          svg: mapSvg(realDossier, view, realWorld, context)?.replace(/<\/text>\s*<text[^>]*>/g, " "),
          geojson: geojsonExport(realDossier, view, context)?.split('"features"')[0],
          calendar: calendarExport(realDossier, view, context),
        };
        const expected = paragraphsOf(shown);
        const found = Object.fromEntries(Object.entries(texts).map(([format, text]) => [format, named(text)]));
        expect(found).toEqual(Object.fromEntries(Object.keys(texts).map((format) => [format, expected])));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["belarus", []],
    ["china", ["KAZ"]],
    ["tajikistan", ["CHN", "BLR"]],
  ])("the open meeting %s, whatever country is chosen (%s)", (id, codes) => {
    const countries = codes.map(parseCountryCode).filter((code) => code !== null);
    const view: View = { ...DEFAULT_VIEW, meeting: id, countries };
    const cited = citedMeeting(realDossier, id, exportContext(realDossier, view), null);
    const texts = cited && [linkText(view), citationText(cited), citationBibtex(cited), citationCsl(cited)[0]?.note];
    expect(texts?.map(named)).toEqual(Array.from({ length: 4 }, () => paragraphsOf([id])));
    expect(linkText(view)).not.toContain("4 meetings");
  });
});
