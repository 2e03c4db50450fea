import { expect, test } from "vitest";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { dayOf } from "../../src/model/day.ts";
import { editionId } from "../../src/model/editionId.ts";
import { stampedCatalog } from "./stampedCatalog.ts";

const catalog = { default: "one", dossiers: [{ id: "one", title: "One", summary: "S", file: "dossiers/one.json" }] };
const content = { id: "one", title: "A" };
const log = { one: { [editionId(content)]: dayOf(2025, 7, 1) } };

test("stampedCatalog gives the recorded day, however the file is laid out, and stays one that the page accepts", () => {
  const stamped = stampedCatalog(catalog, () => ({ title: "A", id: "one" }), log);
  expect(stamped.dossiers[0]?.edition).toEqual({ id: editionId(content), date: "2025-07-01" });
  expect(parseCatalog(stamped, "catalog.json").dossiers[0]?.edition).toEqual(stamped.dossiers[0]?.edition);
});

test("stampedCatalog refuses content that was never recorded, and says what to do", () => {
  const changed = () => ({ ...content, title: "B" });
  expect(() => stampedCatalog(catalog, changed, log)).toThrow("npm run editions");
});
