import { describe, expect, test } from "vitest";
import type { OrganisationId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import { mapCountries } from "../selectors/map/mapCountries.ts";
import { mapLinks } from "../selectors/map/mapLinks.ts";
import { meetingCards } from "../selectors/meetings/meetingCards.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { topicTable } from "../selectors/meetings/topicTable.ts";
import { reportSpine } from "../selectors/report/reportSpine.ts";
import { timelineMarks } from "../selectors/timeline/timelineMarks.ts";
import { exportContext } from "../testing/exportFixture.ts";
import { realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { calendarExport } from "./calendarExport.ts";
import { citationText } from "./citationText.ts";
import { citedMeeting } from "./cited.ts";
import { csvExport } from "./csvExport.ts";
import { geojsonExport } from "./geojsonExport.ts";
import { meetingJsonLd } from "./jsonLd.ts";

const asean = "asean" as OrganisationId;
const china = realDossier.countries.find(({ name }) => name === "China")!.code;

/** The dossier in which the organisation took part where China did. */
const dossier: Dossier = {
  ...realDossier,
  organisations: [
    { id: asean, short: "ASEAN", name: "ASEAN", aliases: [], seat: { name: "Jakarta", lat: -6.24, lon: 106.8 } },
  ],
  meetings: realDossier.meetings.map((meeting) => ({ ...meeting, parties: meeting.parties.map(swapped) })),
  statements: realDossier.statements.map((statement) => ({
    ...statement,
    by: statement.by.map((id) => (id === china ? asean : id)),
  })),
};

function swapped(party: Dossier["meetings"][0]["parties"][0]) {
  return party.actor === china ? { ...party, actor: asean } : party;
}

describe("an organisation is a party like any other", () => {
  const context = exportContext(dossier, DEFAULT_VIEW);

  test("in the list, the topics, the source and the timeline", () => {
    const [card] = meetingCards(dossier, DEFAULT_VIEW);
    expect(card).toMatchObject({ counterparts: [{ kind: "organisation", short: "ASEAN" }], host: null });
    expect(topicTable(dossier, DEFAULT_VIEW).columns.map(({ short }) => short)).toEqual(["ASEAN", "BY", "TJ", "KZ"]);
    const spoke = reportSpine(dossier, dossier.reports[0]!).flatMap(({ statements }) =>
      statements.flatMap(({ speakers }) => speakers.map(({ actor }) => actor.id)),
    );
    expect(spoke).toContain(asean);
    const mark = timelineMarks(dossier, DEFAULT_VIEW).find(({ meeting }) => meeting === "china");
    expect(mark).toMatchObject({ label: "ASEAN", short: "ASEAN" });
  });

  test("on the map, at its seat, with a link", () => {
    const drawn = mapCountries(dossier, DEFAULT_VIEW).find(({ id }) => id === asean);
    expect(drawn).toMatchObject({ role: "met", isHost: false, anchor: { lat: -6.24, lon: 106.8 } });
    expect(mapLinks(dossier, DEFAULT_VIEW).map(({ key }) => key)).toContain("asean-qingdao");
  });

  test("when it is chosen or searched for", () => {
    const idsIn = (view: Partial<typeof DEFAULT_VIEW>) =>
      meetingIndex(dossier)
        .meetingsInView({ ...DEFAULT_VIEW, ...view })
        .map(({ meeting }) => meeting.id);
    expect(idsIn({ countries: [asean] })).toEqual(["china"]);
    expect(idsIn({ query: "asean" })).toEqual(["china"]);
  });

  test("in every file but the dossier's own format, as an organisation and not as a country", () => {
    expect(csvExport(dossier, DEFAULT_VIEW, context)).toContain('"asean","ASEAN"');
    const features = geojsonExport(dossier, DEFAULT_VIEW, context);
    expect(features).toContain('"organisation:asean"');
    expect(features).not.toContain('"country": "asean"');
    expect(calendarExport(dossier, DEFAULT_VIEW, context)).toContain("India and ASEAN\\, bilateral meeting");
    expect(citationText(citedMeeting(dossier, "china", context, null)!)).toContain("India and ASEAN: bilateral");
    const linked = JSON.stringify(meetingJsonLd(dossier, "china", context));
    expect(linked).toContain('"affiliation":{"@type":"Organization","name":"ASEAN"}');
  });
});
