import { describe, expect, test } from "vitest";
import { findingsWithout, testFaults } from "../testing/injectedFaults.ts";

describe("checkDossier, faults in places:", () => {
  testFaults([
    ["a coordinate in the sea", { "/places/0/lon": 122.5 }, "/places/0", "km outside of China"],
    [
      "latitude and longitude swapped",
      { "/places/2/lat": 77.2148, "/places/2/lon": 28.62137 },
      "/places/2",
      "km outside of India",
    ],
    ["the other hemisphere", { "/places/0/lat": -36.06488 }, "/places/0", "km outside of China"],
    ["a latitude beyond the pole", { "/places/0/lat": 120.38 }, "/places/0/lat", "90"],
    ["a venue given to another country", { "/places/0/country": "KAZ" }, "/places/0", "km outside of Kazakhstan"],
    [
      "a disputed place given to one side",
      { "/places/1/country": "IND", "/places/1/disputedArea": undefined },
      "/places/1/country",
      "lies in a disputed area",
    ],
    [
      "a disputed place with a country as well",
      { "/places/1/country": "IND" },
      "/places/1/country",
      "both a country and",
    ],
    ["a place that belongs nowhere", { "/places/0/country": null }, "/places/0/country", "neither a country nor"],
    [
      "an unknown disputed area",
      { "/places/1/disputedArea": "kashmir" },
      "/places/1/disputedArea",
      "no disputed area of the map",
    ],
    [
      "a place outside of its disputed area",
      { "/places/1/disputedArea": "crimea" },
      "/places/1",
      "km outside of Crimea",
    ],
    ["an anchor in another country", { "/countries/1/anchor/lon": 38 }, "/countries/1/anchor", "not inside of Belarus"],
    ["a time zone that does not exist", { "/places/0/timeZone": "Asia/Qingdao" }, "/places/0/timeZone", "no time zone"],
    [
      "a time zone of another part of the world",
      { "/places/0/timeZone": "Europe/Minsk" },
      "/places/0/timeZone",
      "not the time that is kept",
    ],
  ]);
});

describe("checkDossier, faults in codes:", () => {
  testFaults([
    ["a state named as none", { "/mentions/0/country": null }, "/mentions/0/name", "has the code PAK"],
    ["a code that no country has", { "/mentions/0/country": "PKS" }, "/mentions/0/country", "no country of the map"],
    ["a short code of another country", { "/countries/1/alpha2": "BE" }, "/countries/1/alpha2", "Write BY"],
    ["a name of another country", { "/countries/2/name": "Turkmenistan" }, "/countries/2/name", "has the code TKM"],
  ]);
});

test.each([
  ["Kosovo", { code: "XKX", alpha2: "XK", name: "Kosovo", anchor: { lat: 42.6, lon: 20.9 } }],
  ["the Holy See", { code: "VAT", alpha2: "VA", name: "Holy See", anchor: { lat: 41.9, lon: 12.45 } }],
  ["Taiwan", { code: "TWN", alpha2: "TW", name: "Taiwan", anchor: { lat: 23.7, lon: 121 } }],
  ["Palestine", { code: "PSE", alpha2: "PS", name: "Palestine", anchor: { lat: 31.9, lon: 35.2 } }],
])("%s can be a party: nothing is wrong with its record but that nobody met it", (_name, country) => {
  expect(findingsWithout({ "/countries/-": country }).map(({ wrong }) => wrong)).toEqual([
    `No meeting, account or place names ${country.code}.`,
  ]);
});

test("Kosovo's code is that of its shape, so that its anchor is asked for", () => {
  const country = { code: "XKX", alpha2: "XK", name: "Kosovo", anchor: { lat: 48, lon: 20.9 } };
  const pointers = findingsWithout({ "/countries/-": country }).map(({ pointer }) => pointer);
  expect(pointers).toContain("/countries/5/anchor");
});
