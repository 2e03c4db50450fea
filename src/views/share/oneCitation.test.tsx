import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarExport } from "../../exports/calendarExport.ts";
import { citationBibtex } from "../../exports/citationBibtex.ts";
import { citationCsl } from "../../exports/citationCsl.ts";
import { citationText } from "../../exports/citationText.ts";
import { type Cited, citedMeeting, citedView } from "../../exports/cited.ts";
import { type GeojsonFile, geojsonExport } from "../../exports/geojsonExport.ts";
import { mapSvg } from "../../exports/mapSvg.tsx";
import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { ACTS } from "../../model/statement.ts";
import { publishedText } from "../../records/dateText.ts";
import { statementsAt } from "../../records/statementsAt.ts";
import { meetingIndex } from "../../selectors/meetings/meetingIndex.ts";
import { arbitraryFilters, exportContext, SITE_ROOT } from "../../testing/exportFixture.ts";
import { EMPTY_VIEW, SHIPPED } from "../../testing/fourViews.ts";
import { realWorld } from "../../testing/realWorld.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { formattedLink } from "./formattedLink.ts";
import { type Taken, takenOf } from "./taken.ts";

/** Reports by what a citation calls them, each with the numbers of its paragraphs. */
type Named = Record<string, number[]>;

/** What a list of reports names, `IANS, 27 Jun 2025, ¶1–4, ¶8; …`. */
function named(list: string): Named {
  const reports: Named = {};
  for (const text of list === "" ? [] : list.split("; ")) {
    const [name = ""] = text.split(/,? ¶/);
    const numbers = [...text.matchAll(/¶(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
    );
    reports[name] = union(reports[name] ?? [], numbers);
  }
  return reports;
}

function union(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].toSorted((one, other) => one - other);
}

/** What the dossier itself gives as the sources of meetings and of all that was said at them. */
function sourcesOf(dossier: Dossier, meetings: readonly Meeting[]): Named {
  const reports: Named = {};
  for (const meeting of meetings) {
    const statements = statementsAt(dossier, meeting.id).flatMap(({ statement }) => statement.sources);
    for (const { report: id, paragraphs } of [...meeting.sources, ...statements]) {
      const report = dossier.reports.find((one) => one.id === id);
      const name = report ? `${report.publisher}, ${publishedText(report.published)}` : id;
      reports[name] = union(reports[name] ?? [], paragraphs);
    }
  }
  return reports;
}

/** The list that stands behind "As reported in:" in running text. */
function reportedIn(text: string): string {
  return /As reported in: (.*?)\.(?: Statements that| Texts and selection|\}|\n|$)/s.exec(text)?.[1] ?? "";
}

const fromBibtex = (text: string) =>
  text
    .replaceAll("\\P{}", "¶")
    .replaceAll("--", "–")
    .replaceAll("''", "”")
    .replaceAll("``", "“")
    .replaceAll("'", "’")
    .replace(/\\([&#%$_])/g, "$1");

const fromCalendar = (text: string) =>
  (text.replace(/\r\n /g, "").split("\r\nBEGIN:VEVENT")[0] ?? "").replace(/\\([,;])/g, "$1");

function fromSvg(svg: string): string {
  const lines = Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, text = ""]) => text.replaceAll("&amp;", "&"));
  return /Source: (.*?) https:/.exec(lines.join(" "))?.[1] ?? "";
}

/** What a reader takes away with `view` on the screen. */
function taken(dossier: Dossier, view: View): Taken {
  return takenOf({ dossier, view, root: SITE_ROOT, edition: null }, view.meeting === null);
}

/** The lists that the formats of a citation give, all in the same letters. */
function citations(cited: Cited, away: Taken): Record<string, string> {
  const { plain, html } = formattedLink(away, away.context.link);
  return {
    plain: reportedIn(citationText(cited)),
    bibtex: reportedIn(fromBibtex(citationBibtex(cited))),
    csl: reportedIn(citationCsl(cited)[0]?.note ?? ""),
    text: reportedIn(plain),
    formatted: reportedIn(new DOMParser().parseFromString(html.replaceAll("<br>", "\n"), "text/html").body.textContent),
  };
}

/** The list of a GeoJSON file, and that of a calendar. */
function filed({ dossier, view, context }: Pick<Taken, "dossier" | "view" | "context">): Record<string, string> {
  const geojson = geojsonExport(dossier, view, context);
  return {
    geojson: geojson === null ? "" : String((JSON.parse(geojson) as GeojsonFile).sidelines.sources),
    calendar: reportedIn(fromCalendar(calendarExport(dossier, view, context) ?? "")),
  };
}

function inView(dossier: Dossier, view: View): Meeting[] {
  return meetingIndex(dossier)
    .meetingsInView(view)
    .map(({ meeting }) => meeting);
}

/** Below a picture many reports are a number. */
function onPicture(dossier: Dossier, meetings: readonly Meeting[]): Named {
  const cited = meetings.flatMap(({ id, sources }) => [
    ...sources,
    ...statementsAt(dossier, id).flatMap(({ statement }) => statement.sources),
  ]);
  const { size } = new Set(cited.map(({ report }) => report));
  return size > 6 ? { [`${size} reports, named with their paragraphs on the page`]: [] } : sourcesOf(dossier, meetings);
}

/** What each format names of a view without an open meeting, and what it has to name. */
function namedInView(dossier: Dossier, view: View): { found: unknown; expected: unknown } {
  const context = exportContext(dossier, view);
  const shown = inView(dossier, view);
  const { calendar = "", geojson } = filed({ dossier, view, context });
  const lists = Object.entries({
    ...citations(citedView(dossier, view, context, null), taken(dossier, view)),
    geojson: geojson ?? "",
  });
  const picture = fromSvg(mapSvg(dossier, view, realWorld, context) ?? "<svg/>");
  // A meeting without a date is not in a calendar.
  const dated = shown.filter(({ date }) => date !== null);
  const sources = sourcesOf(dossier, shown);
  return {
    found: [...lists.map(([format, list]) => [format, named(list)]), named(calendar), named(picture)],
    expected: [...lists.map(([format]) => [format, sources]), sourcesOf(dossier, dated), onPicture(dossier, shown)],
  };
}

/** All, none, and a view for the first values of each filter. */
function viewsOf(dossier: Dossier): View[] {
  const [{ id: topic } = { id: "" }] = dossier.topics;
  const [{ id: person } = { id: "" }] = dossier.people.slice(1);
  const code = dossier.countries[1]?.code;
  const date = dossier.meetings[0]?.date;
  const chosen: Partial<View>[] = [
    { countries: code ? [code] : [] },
    { topics: [topic] },
    { acts: [ACTS[0]] },
    { people: [person] },
    { period: date ? { from: date.first, to: date.last } : null },
    { period: { from: null, to: "2024-06" } },
    { query: "defence" },
  ];
  return [DEFAULT_VIEW, EMPTY_VIEW, ...chosen.map((part) => ({ ...DEFAULT_VIEW, ...part }))];
}

describe.each(SHIPPED.map((dossier) => [dossier.id, dossier] as const))(
  "one subject of %s has one citation",
  (_id, dossier) => {
    test.each(viewsOf(dossier).map((view) => [exportContext(dossier, view).filterText, view] as const))(
      "in every format: %s",
      (_filters, view) => {
        const { found, expected } = namedInView(dossier, view);
        expect(found).toEqual(expected);
      },
    );

    test("in every format of any other view", () => {
      fc.assert(
        fc.property(arbitraryFilters(dossier), (view) => {
          const { found, expected } = namedInView(dossier, { ...view, meeting: null });
          expect(found).toEqual(expected);
        }),
        { numRuns: dossier.meetings.length > 20 ? 4 : 15 },
      );
    });

    test("which for an open meeting is its own, whatever the filters", () => {
      for (const meeting of dossier.meetings) {
        for (const filters of [DEFAULT_VIEW, EMPTY_VIEW]) {
          const view = { ...filters, meeting: meeting.id };
          const cited = citedMeeting(dossier, meeting.id, exportContext(dossier, view), null);
          const away = taken(dossier, view);
          const { calendar = "", geojson = "" } = filed(away);
          const lists: Record<string, string> = cited ? { ...citations(cited, away), geojson } : {};
          const own = sourcesOf(dossier, [meeting]);
          expect(Object.entries(lists).map(([format, list]) => [format, named(list)])).toEqual(
            ["plain", "bibtex", "csl", "text", "formatted", "geojson"].map((format) => [format, own]),
          );
          expect(named(calendar)).toEqual(meeting.date === null ? {} : own);
          expect(formattedLink(away, away.context.link).plain).not.toMatch(/\d meetings\./);
        }
      }
    });

    test("which the picture of an open meeting has too", () => {
      for (const meeting of dossier.meetings.slice(0, 3)) {
        const { dossier: alone, view, context } = taken(dossier, { ...EMPTY_VIEW, meeting: meeting.id });
        const picture = mapSvg(alone, view, realWorld, context) ?? "<svg/>";
        expect(named(fromSvg(picture))).toEqual(onPicture(dossier, [meeting]));
      }
    });
  },
);
