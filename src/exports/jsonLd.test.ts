import { describe, expect, test } from "vitest";
import { parseDay } from "../model/day.ts";
import { SITE_ROOT } from "../testing/exportFixture.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { dossierJsonLd, type JsonLdDocument, meetingJsonLd } from "./jsonLd.ts";

const day = parseDay("2025-07-01");
const context = { siteRoot: SITE_ROOT, edition: day && { id: "0123456789ab", date: day } };
const page = "https://example.org/talks/qingdao-2025/";

function nodesOf(document: JsonLdDocument | null, type: string) {
  return document?.["@graph"].filter((node) => node["@type"] === type) ?? [];
}

describe("a meeting", () => {
  const document = meetingJsonLd(realDossier, "china", context);
  const [event] = nodesOf(document, "Event");

  test("is an Event on its day at its venue, part of its occasion", () => {
    expect(event).toMatchObject({
      "@id": `${page}china/#event`,
      name: "India and China: bilateral meeting in Qingdao",
      startDate: "2025-06-26",
      location: {
        "@type": "Place",
        name: "Qingdao",
        geo: { "@type": "GeoCoordinates", latitude: 36.06488, longitude: 120.38042 },
        address: { "@type": "PostalAddress", addressCountry: "CN" },
      },
      superEvent: { "@type": "Event", "@id": `${page}#sco-dmm-2025`, name: "SCO Defence Ministers’ meeting" },
    });
  });

  test("was attended by people with office, rank and country; a civilian has no rank", () => {
    expect(event?.attendee).toMatchObject([
      { "@type": "Person", name: "Rajnath Singh", jobTitle: "Defence Minister", affiliation: { name: "India" } },
      {
        "@type": "Person",
        name: "Dong Jun",
        alternateName: ["董军", "Don Jun"],
        honorificPrefix: "Admiral",
        affiliation: { name: "China", address: { addressCountry: "CN" } },
      },
    ]);
    expect(event?.attendee).not.toHaveProperty("0.honorificPrefix");
  });

  test("is the subject of the report, with the paragraphs that tell of it", () => {
    expect(event?.subjectOf).toMatchObject([
      {
        "@type": "NewsArticle",
        url: realDossier.reports[0]?.url,
        datePublished: "2025-06-27",
        publisher: { name: "IANS" },
        pagination: "¶1–4, ¶8–12",
      },
    ]);
  });

  test("says in its description how certain its date is and what is open", () => {
    expect(event?.description).toContain("Date: 26 Jun 2025, derived");
    expect(event?.description).toContain("Agreed, open (the report can be read both ways");
  });

  test("has a page with edition and terms, and the way to it", () => {
    expect(nodesOf(document, "WebPage")).toMatchObject([
      {
        "@id": `${page}china/`,
        version: "0123456789ab",
        dateModified: "2025-07-01",
        license: [/mit/, /by/].map(matching),
      },
    ]);
    const [breadcrumbs] = nodesOf(document, "BreadcrumbList");
    expect(breadcrumbs?.itemListElement).toMatchObject([
      { position: 1, item: "https://example.org/talks/" },
      { position: 2, item: page },
      { position: 3, item: `${page}china/` },
    ]);
  });

  test("that the dossier lacks has none", () => {
    expect(meetingJsonLd(realDossier, "russia", context)).toBeNull();
  });
});

describe("a dossier", () => {
  const document = dossierJsonLd(realDossier, context);

  test("lists its meetings by the ids that they have on their own pages, with name, date and address", () => {
    const [list] = nodesOf(document, "ItemList");
    const own = ["china", "belarus", "tajikistan", "kazakhstan"].map((id) => {
      const [event] = nodesOf(meetingJsonLd(realDossier, id, context), "Event");
      return {
        "@type": "Event",
        "@id": event?.["@id"],
        name: event?.name,
        url: event?.url,
        startDate: event?.startDate,
      };
    });
    expect(list?.itemListElement).toEqual(
      own.map((item, index) => ({ "@type": "ListItem", position: index + 1, item })),
    );
    expect(list?.numberOfItems).toBe(4);
  });

  test("is a Dataset with the file that has all of it, its edition and its terms", () => {
    expect(nodesOf(document, "Dataset")).toMatchObject([
      {
        "@id": `${page}#dataset`,
        version: "0123456789ab",
        license: [/mit/, /by/].map(matching),
        distribution: [{ contentUrl: "https://example.org/talks/data/dossiers/qingdao-2025.json" }],
      },
    ]);
  });

  test("names the files in other formats where the site has them, and only there", () => {
    const [dataset] = nodesOf(dossierJsonLd(realDossier, { ...context, hasFiles: true }), "Dataset");
    const formats = ["application/json", "text/csv", "application/geo+json", "text/calendar"];
    expect(dataset?.distribution).toMatchObject(formats.map((encodingFormat) => ({ encodingFormat })));
    const empty = { ...realDossier, meetings: [] };
    expect(nodesOf(dossierJsonLd(empty, { ...context, hasFiles: true }), "Dataset")).toMatchObject([
      { distribution: [{ encodingFormat: "application/json" }] },
    ]);
  });

  test("leaves its sources to the meetings' pages", () => {
    expect(nodesOf(document, "WebPage")[0]).not.toHaveProperty("isBasedOn");
    const [meetingPage] = nodesOf(meetingJsonLd(realDossier, "china", context), "WebPage");
    expect(meetingPage?.isBasedOn).toMatchObject([{ url: realDossier.reports[0]?.url }]);
  });
});

test("a venue in a disputed area, or in a country that took no part, is put into no country by mistake", () => {
  const location = (changes: Record<string, unknown>) =>
    nodesOf(meetingJsonLd(changedDossier(changes), "china", context), "Event")[0]?.location;
  expect(location({ "/meetings/0/place": "pahalgam" })).not.toHaveProperty("address");
  expect(location({ "/places/0/country": "CHE" })).toMatchObject({ address: { addressCountry: "CHE" } });
});

test.each([
  ["2025-06", { startDate: "2025-06" }],
  ["2025-06-25/2025-06-26", { startDate: "2025-06-25", endDate: "2025-06-26" }],
  ["[2025-06-25,2025-06-26]", { startDate: "2025-06-25", endDate: "2025-06-26" }],
])("the date %s is ISO 8601, as exact as it is known", (date, dates) => {
  const document = meetingJsonLd(changedDossier({ "/meetings/0/date": date }), "china", context);
  expect(nodesOf(document, "Event")[0]).toMatchObject(dates);
});

function matching(pattern: RegExp): string {
  return expect.stringMatching(pattern) as string;
}
