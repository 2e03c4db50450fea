import { expect, test } from "vitest";
import { type PageDossier, sitePages } from "./sitePages.ts";

const dossier: PageDossier = {
  id: "harbour-2024",
  title: "Harbour talks",
  summary: "Two meetings in one day.",
  focus: "AAA",
  countries: [
    { code: "AAA", name: "Aland" },
    { code: "BBB", name: "Bland" },
  ],
  meetings: [{ id: "bland", parties: [{ country: "AAA" }, { country: "BBB" }] }],
};

test("a dossier has a page of its own and one for each meeting, named after the country met", () => {
  expect(sitePages(dossier)).toEqual([
    { folder: "harbour-2024", head: { title: "Harbour talks", description: "Two meetings in one day.", depth: 1 } },
    {
      folder: "harbour-2024/bland",
      head: { title: "Bland — Harbour talks", description: "Two meetings in one day.", depth: 2 },
    },
  ]);
});

test("an id that would leave the site's folder is refused", () => {
  expect(() => sitePages({ ...dossier, id: "../elsewhere" })).toThrow("cannot be a folder");
});
