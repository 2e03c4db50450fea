import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCountryCode } from "../../model/country.ts";
import { meetingIndex } from "../../selectors/meetings/meetingIndex.ts";
import { arbitraryFilters } from "../../testing/exportFixture.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { fileName, viewPart } from "./fileName.ts";

const partOf = (change: Partial<View>) => viewPart(realDossier, { ...DEFAULT_VIEW, ...change });
const codes = (...texts: string[]) => texts.map(parseCountryCode).filter((code) => code !== null);

test("fileName says dossier, part and kind, and leaves out what there is not", () => {
  expect(fileName("qingdao-2025", ["china", "map"], "svg")).toBe("sidelines-qingdao-2025-china-map.svg");
  expect(fileName("qingdao-2025", [null], "csv")).toBe("sidelines-qingdao-2025.csv");
});

test.each<[string | null, Partial<View>]>([
  [null, {}],
  [null, { meeting: "china", sort: "country" }],
  ["country-china-kazakhstan", { countries: codes("CHN", "KAZ") }],
  ["country-china-act-agreed", { countries: codes("CHN"), acts: ["agreed"] }],
  ["q-border", { query: "border" }],
])("viewPart names the filters: %s", (part, change) => {
  expect(partOf(change)).toBe(part);
});

test("viewPart of a search that its letters do not tell whole ends with a digest, in any script", () => {
  expect(partOf({ query: "a b" })).toMatch(/^q-a-b-[0-9a-f]{6}$/);
  expect(partOf({ query: "a b" })).not.toBe(partOf({ query: "a-b" }));
  expect(partOf({ query: "董军" })).toMatch(/^q-[0-9a-f]{6}$/);
  expect(partOf({ query: "董军" })).not.toBe(partOf({ query: "国防" }));
});

test.each(["minister", "a b", "董军"])("viewPart of a search is the same with a space at either end: %s", (query) => {
  expect(partOf({ query: ` ${query} ` })).toBe(partOf({ query }));
  const found = (view: Partial<View>) => meetingIndex(realDossier).meetingsInView({ ...DEFAULT_VIEW, ...view });
  expect(found({ query: ` ${query} ` })).toEqual(found({ query }));
});

test("viewPart is small letters of ASCII, digits and hyphens, at most 60, and another for another choice", () => {
  fc.assert(
    fc.property(arbitraryFilters(realDossier), arbitraryFilters(realDossier), (one, other) => {
      const parts = [viewPart(realDossier, one), viewPart(realDossier, other)];
      for (const part of parts) expect(part ?? "a").toMatch(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/);
      const chosen = ({ countries, topics, acts, period, query }: View) =>
        JSON.stringify([countries, topics, acts, period, query]);
      expect(parts[0] === parts[1]).toBe(chosen(one) === chosen(other));
    }),
  );
});
