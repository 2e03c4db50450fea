import { expect, test } from "vitest";
import { realDossier } from "../../src/testing/realDossier.ts";
import { modelFile } from "./modelFile.ts";

test("modelFile holds the dossier as the schema gave it", () => {
  expect(JSON.parse(modelFile(realDossier).text)).toEqual(realDossier);
});

test("modelFile names the same content alike, and any other content otherwise", () => {
  const { path } = modelFile(realDossier);
  expect(path).toMatch(/^assets\/qingdao-2025-[0-9a-f]{10}\.json$/);
  expect(modelFile({ ...realDossier }).path).toBe(path);
  expect(modelFile({ ...realDossier, title: "Another" }).path).not.toBe(path);
});
