import { describe, expect, test } from "vitest";
import type { OrganisationId } from "../model/actor.ts";
import { parseCountryCode } from "../model/country.ts";
import { realDossier } from "../testing/realDossier.ts";
import { actorOf, eventOf, knownActor, meetingOf, personOf, placeOf, reportOf, topicOf } from "./lookup.ts";

test("each record is found by its id", () => {
  expect(actorOf(realDossier, parseCountryCode("KAZ")!).name).toBe("Kazakhstan");
  expect(placeOf(realDossier, "pahalgam").disputedArea).toBe("jammu-kashmir-ladakh");
  expect(personOf(realDossier, "dong-jun").nativeName).toBe("董军");
  expect(topicOf(realDossier, "trust").label).toBe("Trust after the 2020 standoff");
  expect(eventOf(realDossier, "mod-release").role).toBe("publication");
  expect(reportOf(realDossier, "ians-2025-06-27").publisher).toBe("IANS");
  expect(meetingOf(realDossier, "china")?.date?.text).toBe("2025-06-26");
});

describe("a record that a checked dossier must have, and that is missing, is a defect and thrown", () => {
  test.each([
    ["country or organisation", () => actorOf(realDossier, parseCountryCode("USA")!)],
    ["place", () => placeOf(realDossier, "nowhere")],
    ["person", () => personOf(realDossier, "nobody")],
    ["topic", () => topicOf(realDossier, "nothing")],
    ["event", () => eventOf(realDossier, "nothing")],
    ["report", () => reportOf(realDossier, "nothing")],
  ])("%s", (kind, find) => {
    expect(find).toThrowError(`The dossier has no ${kind} "`);
  });
});

test("a meeting that is missing is null, because links name meetings too", () => {
  expect([meetingOf(realDossier, "russia"), meetingOf(realDossier, null)]).toEqual([null, null]);
});

describe("actorOf", () => {
  const asean = {
    id: "asean" as OrganisationId,
    short: "ASEAN",
    name: "Association of Southeast Asian Nations",
    aliases: ["Asean"],
    seat: { name: "Jakarta", lat: -6.24, lon: 106.8 },
  };
  const dossier = { ...realDossier, organisations: [asean] };

  test("gives a country its alpha-2 code as badge and the point inside it as place", () => {
    const { code, alpha2, name, wikidata, anchor } = realDossier.countries[0]!;
    expect(actorOf(realDossier, code)).toEqual({
      kind: "country",
      id: code,
      name,
      spoken: name,
      aliases: [],
      wikidata,
      short: alpha2,
      anchor,
    });
  });

  test("gives an organisation its initials as badge and its seat as place", () => {
    expect(actorOf(dossier, asean.id)).toEqual({
      kind: "organisation",
      id: "asean",
      name: asean.name,
      spoken: asean.name,
      aliases: ["Asean"],
      short: "ASEAN",
      anchor: { lat: -6.24, lon: 106.8 },
    });
  });

  test("gives the same object each time", () => {
    expect(actorOf(dossier, asean.id)).toBe(actorOf(dossier, asean.id));
  });

  test("has a twin for ids from outside, which gives null for an unknown one", () => {
    expect(knownActor(dossier, asean.id)?.short).toBe("ASEAN");
    expect([knownActor(dossier, parseCountryCode("USA")), knownActor(dossier, null)]).toEqual([null, null]);
  });
});
