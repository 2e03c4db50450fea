import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { exportContext } from "../testing/exportFixture.ts";
import { changedDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { csvExport } from "./csvExport.ts";
import { geojsonExport } from "./geojsonExport.ts";
import { jsonExport } from "./jsonExport.ts";
import { meetingJsonLd } from "./jsonLd.ts";

const dossier = changedDossier({});
const context = exportContext(dossier, DEFAULT_VIEW);
const belarus = { ...DEFAULT_VIEW, meeting: "belarus" };

test("CSV has the ids of Wikidata at its end, in step with the names, and nothing where none is certain", () => {
  const rows: Record<string, string>[] = parse(csvExport(dossier, belarus, context) ?? "", { columns: true });
  expect(rows.find(({ meeting }) => meeting === "belarus")).toMatchObject({
    country_wikidata: "Q184",
    person_wikidata: "Q83283317",
    focus_country_wikidata: "Q668",
    focus_person_wikidata: "Q3506475",
    venue_wikidata: "",
  });
  expect(rows.find(({ meeting }) => meeting === "tajikistan")).toMatchObject({ person_wikidata: "" });
});

test("GeoJSON has them as text of the points", () => {
  const { features } = JSON.parse(geojsonExport(dossier, DEFAULT_VIEW, context) ?? "") as {
    features: { id: string; properties: { wikidata?: string } }[];
  };
  const ids = new Map(features.map(({ id, properties }) => [id, properties.wikidata]));
  expect([ids.get("country:CHN"), ids.get("venue:qingdao"), ids.get("link:IND-CHN")]).toEqual(["Q148", "", undefined]);
});

test("JSON has them with the records that they belong to", () => {
  const { people } = JSON.parse(jsonExport(dossier, DEFAULT_VIEW, context) ?? "") as {
    people: { id: string; wikidata?: string }[];
  };
  expect(people.find(({ id }) => id === "rajnath-singh")?.wikidata).toBe("Q3506475");
  expect(people.find(({ id }) => id === "dauren-kosanov")).not.toHaveProperty("wikidata");
});

test("JSON-LD says with them who is meant, and of a place where it is known", () => {
  const places = dossier.places.map((place) => (place.id === "qingdao" ? { ...place, wikidata: "Q42" } : place));
  const event = meetingJsonLd({ ...dossier, places }, "belarus", context)?.["@graph"].find(
    (node) => node["@type"] === "Event",
  );
  expect(event).toMatchObject({
    attendee: [
      { name: "Rajnath Singh", sameAs: "https://www.wikidata.org/entity/Q3506475" },
      {
        name: "Victor Khrenin",
        sameAs: "https://www.wikidata.org/entity/Q83283317",
        affiliation: { sameAs: "https://www.wikidata.org/entity/Q184" },
      },
    ],
    location: { name: "Qingdao", sameAs: "https://www.wikidata.org/entity/Q42" },
  });
});
