import { expect, test } from "vitest";
import { formatAddress } from "./address.ts";
import { isCatalogue } from "./cataloguePath.ts";
import { nameView } from "./nameView.ts";

const named = (id: string, name: string) => ({ id, name, aliases: [], meetings: 1 });

test.each([
  ["a person", "people", named("dong-jun", "Dong Jun"), "a/?person=dong-jun"],
  ["a country", "countries", named("CHN", "China"), "a/?country=CHN"],
  ["an organisation", "organisations", named("asean", "ASEAN"), "a/?country=asean"],
  ["a place", "places", named("qingdao", "Qingdao"), "a/?q=Qingdao"],
] as const)("nameView shows the meetings of %s", (_name, kind, name, link) => {
  expect(formatAddress("a", nameView(kind, name))).toBe(link);
});

test.each([
  ["/some/folder/dossiers/", true],
  ["/some/folder/dossiers/?q=a", true],
  ["/some/folder/", false],
  ["/some/folder/qingdao-2025/", false],
])("isCatalogue of %s is %s", (href, expected) => {
  expect(isCatalogue(href, "https://example.org/some/folder/")).toBe(expected);
});
