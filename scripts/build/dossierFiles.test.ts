import { expect, test } from "vitest";
import { dossierJsonLd } from "../../src/exports/jsonLd.ts";
import { dayOf } from "../../src/model/day.ts";
import { realDossier } from "../../src/testing/realDossier.ts";
import { dossierFiles } from "./dossierFiles.ts";

const SITE = "https://example.org/talks/";
const edition = { id: "0123456789ab", date: dayOf(2025, 7, 1) };

test("dossierFiles writes every file that the dossier's linked data name, with its edition and links of the site", () => {
  const files = dossierFiles(realDossier, SITE, edition);
  const graph = dossierJsonLd(realDossier, { siteRoot: SITE, edition, hasFiles: true })["@graph"];
  const { distribution } = graph.find((node) => node["@type"] === "Dataset") as unknown as {
    distribution: { contentUrl: string }[];
  };
  const named = distribution.map(({ contentUrl }) => contentUrl.replace(SITE, ""));
  expect(["data/dossiers/qingdao-2025.json", ...files.keys()]).toEqual(named);
  for (const text of files.values()) {
    expect(text).toContain("0123456789ab");
    // Lines of a calendar are folded.
    expect(text.replaceAll("\r\n ", "")).toContain(`${SITE}qingdao-2025/`);
  }
});

test("dossierFiles writes nothing for a dossier without a meeting", () => {
  expect(dossierFiles({ ...realDossier, meetings: [] }, SITE, edition).size).toBe(0);
});
