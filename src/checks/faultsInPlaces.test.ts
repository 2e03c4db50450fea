import { describe } from "vitest";
import { testFaults } from "../testing/injectedFaults.ts";

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
