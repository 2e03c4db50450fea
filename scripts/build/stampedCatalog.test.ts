import { expect, test } from "vitest";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { buildDate, stampedCatalog } from "./stampedCatalog.ts";

const catalog = { default: "one", dossiers: [{ id: "one", title: "One", summary: "S", file: "dossiers/one.json" }] };

test("stampedCatalog follows the content, and stays one that the page accepts", () => {
  const first = stampedCatalog(catalog, () => ({ id: "one", title: "A" }), "2025-07-01");
  const same = stampedCatalog(catalog, () => ({ title: "A", id: "one" }), "2025-07-02");
  const other = stampedCatalog(catalog, () => ({ id: "one", title: "B" }), "2025-07-01");
  expect(parseCatalog(first, "catalog.json").dossiers[0]?.edition).toEqual(first.dossiers[0]?.edition);
  expect(same.dossiers[0]?.edition?.id).toBe(first.dossiers[0]?.edition?.id);
  expect(other.dossiers[0]?.edition?.id).not.toBe(first.dossiers[0]?.edition?.id);
});

test("buildDate is the day of the build, or that of SOURCE_DATE_EPOCH", () => {
  const now = new Date("2025-07-01T23:59:00Z");
  expect(buildDate(undefined, now)).toBe("2025-07-01");
  expect(buildDate("1700000000", now)).toBe("2023-11-14");
  expect(() => buildDate("yesterday", now)).toThrow("SOURCE_DATE_EPOCH");
});
