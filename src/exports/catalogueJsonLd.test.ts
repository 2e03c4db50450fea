import { expect, test } from "vitest";
import { realDossier } from "../testing/realDossier.ts";
import { catalogueJsonLd } from "./catalogueJsonLd.ts";

test("catalogueJsonLd gives a page whose main thing is a catalogue with a dataset for each dossier", () => {
  const other = { ...realDossier, id: "second", title: "A second" };
  const graph = catalogueJsonLd([realDossier, other], "https://example.org/")["@graph"];
  const [page, catalogue, crumbs] = graph;
  expect(graph.map((node) => node["@type"])).toEqual(["CollectionPage", "DataCatalog", "BreadcrumbList"]);
  expect(page?.mainEntity).toEqual({ "@id": catalogue?.["@id"] });
  expect(catalogue?.dataset).toMatchObject([
    { "@type": "Dataset", url: "https://example.org/qingdao-2025/", temporalCoverage: "2025-06-26" },
    { "@id": "https://example.org/second/#dataset", name: "A second", isAccessibleForFree: true },
  ]);
  expect(crumbs?.itemListElement).toHaveLength(2);
});
