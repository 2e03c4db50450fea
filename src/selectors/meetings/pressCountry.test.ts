import { expect, test } from "vitest";
import { parseCountryCode } from "../../model/country.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { pressCountry } from "./pressCountry.ts";

const code = (text: string) => parseCountryCode(text)!;
const pressed = (view: Partial<View>, country: string) => {
  const { countries, meeting } = pressCountry(realDossier, { ...DEFAULT_VIEW, ...view }, code(country));
  return [countries.join(), meeting];
};

test("pressCountry chooses the country and opens its only meeting", () => {
  expect(pressed({}, "CHN")).toEqual(["CHN", "china"]);
});

test("pressCountry opens none of several meetings", () => {
  expect(pressed({}, "IND")).toEqual(["IND", null]);
});

test("pressCountry adds a country to those chosen, and opens the newest one's meeting", () => {
  expect(pressed({ countries: [code("BLR")], meeting: "belarus" }, "CHN")).toEqual(["BLR,CHN", "china"]);
});

test("pressCountry takes a chosen country away and closes its meeting", () => {
  expect(pressed({ countries: [code("BLR"), code("CHN")], meeting: "china" }, "CHN")).toEqual(["BLR", null]);
});

test("pressCountry leaves another country's meeting open", () => {
  expect(pressed({ countries: [code("BLR"), code("CHN")], meeting: "belarus" }, "CHN")).toEqual(["BLR", "belarus"]);
});

test("pressCountry opens no meeting that does not fit the other filters", () => {
  expect(pressed({ acts: ["proposed"] }, "BLR")).toEqual(["BLR", null]);
});

test("pressCountry keeps a meeting open that is another chosen country's too", () => {
  expect(pressed({ countries: [code("KAZ"), code("IND")], meeting: "kazakhstan" }, "IND")).toEqual([
    "KAZ",
    "kazakhstan",
  ]);
});
