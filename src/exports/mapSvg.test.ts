// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { COLOURS } from "../drawing/colours.ts";
import { exportContext } from "../testing/exportFixture.ts";
import { manyMeetings } from "../testing/manyMeetings.ts";
import { realDossier } from "../testing/realDossier.ts";
import { realWorld } from "../testing/realWorld.ts";
import { singaporeDossier } from "../testing/singaporeDossier.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { mapSvg } from "./mapSvg.tsx";

const codeOf = (name: string) => realDossier.countries.find((country) => country.name === name)?.code ?? never(name);

function never(name: string): never {
  throw new Error(`the dossier has no ${name}`);
}

function drawn(view: View, dossier = realDossier) {
  const text = mapSvg(dossier, view, realWorld, exportContext(dossier, view));
  const xml = new DOMParser().parseFromString(text ?? "", "image/svg+xml");
  return { xml, texts: Array.from(xml.querySelectorAll("text"), ({ textContent }) => textContent) };
}

/** By how much an element is enlarged by its groups. */
function scaleOf(element: Element): string {
  const own = /scale\(([\d.]+)\)/.exec(element.getAttribute("transform") ?? "")?.[1] ?? "";
  return element.parentElement === null ? own : `${own}${scaleOf(element.parentElement)}`;
}

describe("mapSvg", () => {
  test("draws nothing for a view without a meeting", () => {
    const view = { ...DEFAULT_VIEW, query: "nowhere" };
    expect(mapSvg(realDossier, view, realWorld, exportContext(realDossier, view))).toBeNull();
  });

  test("is one SVG document with a title and a description", () => {
    const { xml } = drawn(DEFAULT_VIEW);
    expect(xml.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(xml.querySelector("title")?.textContent).toBe(realDossier.title);
    expect(xml.querySelector("desc")?.textContent).toContain(realDossier.summary);
  });

  test("names countries, venue, filter, source, link, edition and credit", () => {
    const view = { ...DEFAULT_VIEW, countries: [codeOf("China")] };
    const { texts } = drawn(view);
    const { link, filterText } = exportContext(realDossier, view);
    expect(texts).toEqual(
      expect.arrayContaining([
        realDossier.title,
        "India",
        "Belarus",
        "✓ China",
        "Kazakhstan",
        "Tajikistan",
        "Qingdao, where they met",
        "Pahalgam attack, 22 Apr 2025",
        filterText,
        link,
        expect.stringMatching(/^Source: IANS, 27 Jun 2025, ¶/),
        expect.stringContaining("Edition 0123456789ab of 2025-07-01 · Natural Earth"),
        "Disputed: no position taken",
        "Outside the present filters",
      ]),
    );
  });

  test("fills the countries that took part by role, and no other", () => {
    const { xml } = drawn(DEFAULT_VIEW);
    const fills = Array.from(xml.querySelectorAll("[data-country]"), (path) => [
      path.getAttribute("data-country"),
      path.getAttribute("fill"),
    ]);
    expect(Object.fromEntries(fills)).toEqual({
      IND: COLOURS["focus-country"],
      BLR: COLOURS["met-country"],
      CHN: COLOURS["met-country"],
      KAZ: COLOURS["met-country"],
      TJK: COLOURS["met-country"],
    });
  });

  test("hatches disputed areas, in nobody's colour", () => {
    const { xml } = drawn(DEFAULT_VIEW);
    const areas = Array.from(xml.querySelectorAll("[data-disputed]"));
    expect(areas.length).toBeGreaterThan(2);
    expect(new Set(areas.map((area) => area.getAttribute("fill")))).toEqual(new Set(["url(#hatch)"]));
    expect(xml.getElementById("hatch")).not.toBeNull();
  });

  test("draws them as a country claims them only when the view asks for it, and says so", () => {
    const { xml, texts } = drawn({ ...DEFAULT_VIEW, boundaries: codeOf("India") });
    expect(xml.querySelectorAll(`[data-disputed][fill="${COLOURS["focus-country"]}"]`).length).toBeGreaterThan(0);
    expect(texts).toContain("Disputed: drawn as India claims it");
  });

  test("shows a venue in the legend as the map does: as large, in the same colours", () => {
    const { xml } = drawn(DEFAULT_VIEW, manyMeetings);
    const discs = Array.from(
      xml.querySelectorAll("circle"),
      (circle) =>
        ["r", "fill", "stroke", "stroke-width"].map((name) => circle.getAttribute(name)).join(" ") + scaleOf(circle),
    );
    const red = discs.filter((disc) => disc.includes(` ${COLOURS.venue} `));
    const inLegend = new Set(red.slice(-4));
    expect(inLegend.size).toBe(4);
    expect(new Set(red.slice(0, -4))).toEqual(inLegend);
  });

  test("leads each guest to the venue, and dots those outside the filters", () => {
    const { xml } = drawn({ ...DEFAULT_VIEW, countries: [codeOf("China")] });
    const links = Array.from(xml.querySelectorAll("[data-link]"), (path) => [
      path.getAttribute("data-link"),
      path.getAttribute("stroke-dasharray"),
    ]);
    expect(Object.fromEntries(links)).toEqual({
      "IND-qingdao": null,
      "BLR-qingdao": "1 5",
      "TJK-qingdao": "1 5",
      "KAZ-qingdao": "1 5",
    });
  });

  test("escapes what is markup in a title", () => {
    const title = 'A <b>"bold"</b> & short title';
    expect(drawn(DEFAULT_VIEW, { ...realDossier, title }).xml.querySelector("title")?.textContent).toBe(title);
  });

  test("breaks a long link into lines without losing any of it", () => {
    const view = { ...DEFAULT_VIEW, query: "minister ".repeat(22) };
    expect(drawn(view).texts.join("")).toContain(exportContext(realDossier, view).link);
  });

  test("names who was met most, where they met and organisations by their short name, among many at one place", () => {
    const { texts } = drawn(DEFAULT_VIEW, singaporeDossier);
    expect(texts).toEqual(expect.arrayContaining(["United States", "Cambodia 4", "Singapore", "Phnom Penh"]));
    expect(texts.join(" ")).not.toContain("Association of Southeast");
  });
});
