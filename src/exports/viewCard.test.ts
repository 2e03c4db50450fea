// @vitest-environment jsdom
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import type { Dossier } from "../model/dossier.ts";
import { exportContext } from "../testing/exportFixture.ts";
import { realDossier } from "../testing/realDossier.ts";
import { realWorld } from "../testing/realWorld.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { viewCard } from "./viewCard.tsx";

const china: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("CHN")].filter((code) => code !== null) };

function textsOf(view: View, dossier: Dossier = realDossier, title?: string): string[] {
  const text = viewCard(dossier, view, realWorld, exportContext(dossier, view), title) ?? "";
  const xml = new DOMParser().parseFromString(text, "image/svg+xml");
  return Array.from(xml.querySelectorAll("text"), ({ textContent }) => textContent ?? "");
}

test("viewCard has title, filter, source and link, and names the countries in view alone", () => {
  const texts = textsOf(china);
  expect(texts.join(" ")).toContain(realDossier.title);
  expect(texts).toEqual(
    expect.arrayContaining(["Country: China; 1 of 4 meetings", "As reported by IANS, 27 Jun 2025", "China", "India"]),
  );
  expect(texts.join("")).toContain("https://example.org/talks/qingdao-2025/?country=CHN");
  expect(texts).not.toContain("Kazakhstan");
});

test("viewCard of something with a title of its own names the dossier below it", () => {
  const texts = textsOf(DEFAULT_VIEW, realDossier, "India and China").join(" ");
  expect(texts).toContain(`India and China ${realDossier.title}`);
});

test("viewCard keeps its size and its edges whatever the texts, and is drawn outside of a browser", () => {
  const title = "The Most Serene Confederation of Northern and Southern Islets and Atolls ".repeat(3);
  const view = { ...DEFAULT_VIEW, query: "minister ".repeat(20) };
  const text = viewCard({ ...realDossier, title }, view, realWorld, exportContext(realDossier, view)) ?? "";
  const ys = Array.from(text.matchAll(/<text x="52" y="(\d+)"/g), ([, y]) => Number(y));
  expect(ys.length).toBeGreaterThan(6);
  expect(ys).toEqual(ys.toSorted((one, other) => one - other));
  expect(ys.at(-1)).toBeLessThanOrEqual(620);
  const { width, height } = new Resvg(text).render();
  expect([width, height]).toEqual([1200, 630]);
});

test("viewCard draws nothing for a view without a meeting", () => {
  const view = { ...DEFAULT_VIEW, query: "nowhere" };
  expect(viewCard(realDossier, view, realWorld, exportContext(realDossier, view))).toBeNull();
});
