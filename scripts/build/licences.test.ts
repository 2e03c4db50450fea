import { expect, test } from "vitest";
import { type BundledPackage, licencesText } from "./licences.ts";

const leaflet: BundledPackage = { name: "leaflet", version: "1.9.4", identifier: "BSD-2-Clause", text: "BSD text\n" };
const map: BundledPackage = { name: "react-leaflet", version: "5.0.0", identifier: "Hippocratic-2.1", text: "H text" };

test("licencesText has the site's own licence, and name, version, licence and text of each package", () => {
  const text = licencesText([leaflet, map], "Our text");
  expect(text).toContain("\nleaflet 1.9.4: BSD-2-Clause\nreact-leaflet 5.0.0: Hippocratic-2.1\n");
  expect(text).toMatch(/Sidelines \(MIT\)\n\nOur text\n\n-+\nleaflet 1\.9\.4 \(BSD-2-Clause\)\n\nBSD text\n/);
});

test.each([
  ["a licence that nobody allowed", { identifier: "GPL-3.0-only" }, "leaflet 1.9.4 is under GPL-3.0-only"],
  ["a licence that was allowed for another package", { identifier: "Hippocratic-2.1" }, "under Hippocratic-2.1"],
  ["no licence", { identifier: null }, "under no licence"],
  ["no text", { text: null }, "leaflet 1.9.4 has no text of its licence"],
])("licencesText ends the build on a package with %s", (_what, changes, message) => {
  expect(() => licencesText([{ ...leaflet, ...changes }, map], "")).toThrow(message);
});

test("licencesText ends a build that told of no package", () => {
  expect(() => licencesText([], "")).toThrow("no package at all");
});
