import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../../model/country.ts";
import type { Dossier } from "../../model/dossier.ts";
import { importedDossier, SITE_ROOT } from "../../testing/exportFixture.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { EXPORT_KINDS } from "./exportKinds.ts";
import { citedTaken, editionLink, takenOf } from "./taken.ts";

const KAZ = parseCountryCode("KAZ");
const edition = { id: "0123456789ab", date: realDossier.reports[0]?.published ?? never() };

function never(): never {
  throw new Error("the report has no date");
}

/** What is taken of China's page while the filter leaves Kazakhstan alone. */
const elsewhere: View = { ...DEFAULT_VIEW, meeting: "china", countries: KAZ ? [KAZ] : [], boundaries: null };

function taken(view: View, isOfView = false, dossier: Dossier = realDossier) {
  return takenOf({ dossier, view, root: SITE_ROOT, edition }, isOfView);
}

function fileOf(label: string, view: View, isOfView?: boolean): string {
  return EXPORT_KINDS.find((kind) => kind.label === label)?.make(taken(view, isOfView)) ?? "";
}

function meetingsIn(csv: string): string[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  return [...new Set(rows.map(({ meeting }) => meeting ?? ""))];
}

describe("an open meeting that does not fit the filters", () => {
  test("is what is taken, in every format", () => {
    expect(meetingsIn(fileOf("CSV", elsewhere))).toEqual(["china"]);
    expect(importedDossier(fileOf("JSON", elsewhere)).meetings.map(({ id }) => id)).toEqual(["china"]);
    expect(fileOf("Calendar", elsewhere).match(/^UID:.*$/gm)).toEqual([expect.stringContaining("china@")]);
    expect(fileOf("GeoJSON", elsewhere)).not.toContain('"to": "KAZ"');
    expect(citedTaken(taken(elsewhere), null).title).toContain("India and China");
  });

  test("is left out of the view, if that is asked for", () => {
    expect(meetingsIn(fileOf("CSV", elsewhere, true))).toEqual(["kazakhstan"]);
    expect(citedTaken(taken(elsewhere, true), null).title).toContain("(Country: Kazakhstan; 1 of 4 meetings)");
  });

  test("has its own page's link, its own words and its own part of a file's name", () => {
    const { context, part } = taken(elsewhere);
    expect(context).toMatchObject({ link: `${SITE_ROOT}qingdao-2025/china/`, filterText: "The meeting with China" });
    expect(part).toBe("china");
  });
});

describe("the view, chosen although a meeting is open", () => {
  const alone = `${SITE_ROOT}qingdao-2025/`;

  test("is linked, cited and told in files without that meeting", () => {
    const open: View = { ...DEFAULT_VIEW, meeting: "china", paragraph: { report: null, number: 3 } };
    expect(editionLink(taken(open, true), false)).toBe(alone);
    expect(citedTaken(taken(open, true), null)).toMatchObject({ link: alone, key: "sidelines-qingdao-2025" });
    const [row] = parse(fileOf("CSV", open, true), { columns: true, bom: true });
    expect(row).toMatchObject({ view_link: alone });
  });

  test("keeps its filters", () => {
    expect(taken(elsewhere, true).context.link).toBe(`${alone}?country=KAZ`);
  });

  test("has no meeting chosen on its map", () => {
    expect(taken(elsewhere, true).view.meeting).toBeNull();
  });
});

test("without an open meeting, the view is taken", () => {
  expect(taken(DEFAULT_VIEW)).toMatchObject({ meeting: null, dossier: realDossier, part: null });
});

test("the link names the edition where that is asked for, and never one of an earlier link", () => {
  const earlier = { ...DEFAULT_VIEW, edition: "ffffffffffff" };
  expect(editionLink(taken(earlier), false)).toBe(`${SITE_ROOT}qingdao-2025/`);
  expect(editionLink(taken(earlier), true)).toBe(`${SITE_ROOT}qingdao-2025/?edition=0123456789ab`);
  expect(editionLink(taken(elsewhere), true)).toBe(`${SITE_ROOT}qingdao-2025/china/?edition=0123456789ab`);
});

test("the citation has the same link, of a meeting and of a view", () => {
  for (const one of [taken(elsewhere), taken(elsewhere, true)])
    for (const isOfEdition of [false, true])
      expect(citedTaken(one, null, isOfEdition).link).toBe(editionLink(one, isOfEdition));
});
