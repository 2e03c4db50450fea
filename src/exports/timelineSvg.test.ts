// @vitest-environment jsdom
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { COLOURS } from "../drawing/colours.ts";
import { parseCountryCode } from "../model/country.ts";
import type { Dossier } from "../model/dossier.ts";
import { exportContext } from "../testing/exportFixture.ts";
import { manyMeetings } from "../testing/manyMeetings.ts";
import { realDossier } from "../testing/realDossier.ts";
import { spreadDossier } from "../testing/timelineDossiers.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { timelineSvg } from "./timelineSvg.tsx";

const china: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("CHN")].filter((code) => code !== null) };

function textOf(view: View, dossier: Dossier = realDossier): string {
  return timelineSvg(dossier, view, exportContext(dossier, view)) ?? "";
}

function drawn(view: View, dossier: Dossier = realDossier) {
  const xml = new DOMParser().parseFromString(textOf(view, dossier), "image/svg+xml");
  const fillOf = (id: string) => xml.querySelector(`[data-mark="${id}"] circle`)?.getAttribute("fill");
  return { xml, fillOf, texts: Array.from(xml.querySelectorAll("text"), ({ textContent }) => textContent) };
}

describe.each([
  ["a strip", realDossier],
  ["a chart", spreadDossier],
])("timelineSvg of %s", (_, dossier) => {
  test("has title, filter, source, link, edition and terms, and what its shapes mean", () => {
    const { xml, texts } = drawn(china, dossier);
    const { link, filterText } = exportContext(dossier, china);
    expect(xml.querySelector("parsererror")).toBeNull();
    expect(texts).toEqual(
      expect.arrayContaining([
        dossier.title,
        filterText,
        link,
        "Edition 0123456789ab of 2025-07-01",
        expect.stringMatching(/^Source: IANS, 27 Jun 2025, ¶/),
        expect.stringMatching(/^Texts and selection: Sidelines, MIT licence/),
      ]),
    );
    expect(texts.join(" ")).toMatch(/Disc: meeting\..*Hollow grey: outside the filters\./);
  });

  test("names every mark, and fills a meeting in view alone", () => {
    const { xml, fillOf } = drawn(china, dossier);
    const names = Array.from(xml.querySelectorAll("[data-mark] > title"), ({ textContent }) => textContent ?? "");
    expect(names).toContainEqual(expect.stringMatching(/^Meeting with China, 26 Jun 2025/));
    expect(fillOf("china")).toBe(COLOURS["met-country"]);
    expect(fillOf("belarus")).toBe(COLOURS.surface);
  });

  test("says everything in attributes and draws outside of a browser, as large as it says", () => {
    const text = textOf(DEFAULT_VIEW, dossier);
    expect(text).not.toMatch(/ (class|style)=|var\(|NaN|undefined|%"/);
    const { width, height } = new Resvg(text).render();
    expect([String(width), String(height)]).toEqual([
      /width="(\d+)"/.exec(text)?.[1],
      / height="(\d+)"/.exec(text)?.[1],
    ]);
  });
});

test("timelineSvg rings the open meeting, and says so", () => {
  const { xml, fillOf, texts } = drawn({ ...DEFAULT_VIEW, meeting: "china" });
  expect(fillOf("china")).toBe(COLOURS.selection);
  expect(xml.querySelector('[data-mark="china"] > circle:last-child')?.getAttribute("fill")).toBe("none");
  expect(texts.join(" ")).toContain("Ringed: the open meeting.");
});

test("timelineSvg draws nothing for a view without a meeting, nor without a date", () => {
  expect(textOf({ ...DEFAULT_VIEW, query: "nowhere" })).toBe("");
  const [meetings, events] = [realDossier.meetings, realDossier.events].map((all) =>
    all.map((one) => ({ ...one, date: null })),
  );
  expect(textOf(DEFAULT_VIEW, { ...realDossier, meetings, events } as Dossier)).toBe("");
});

test("timelineSvg says of numbers that they are of what fits the filters, where some do not", () => {
  const russia: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("RUS")].filter((code) => code !== null) };
  expect(drawn(russia, manyMeetings).texts.join(" ")).toContain("so many together, of those within the filters.");
  expect(drawn(DEFAULT_VIEW, manyMeetings).texts.join(" ")).toContain("so many together.");
});
