import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { MARGINS } from "../../drawing/map/frameRoom.ts";
import { partyPaint } from "../../drawing/map/paints.ts";
import { STATIC_SIZES, staticSizeOf } from "../../drawing/map/staticSizes.ts";
import { FRAME_RATIOS } from "../../geo/frameBox.ts";
import type { LandPicture } from "../../model/landPicture.ts";
import { code, testDossier } from "../../testing/mapTestDossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { type ChangeView, linkMaker } from "../../url/linkTo.ts";
import { relativeHref } from "../../url/viewHref.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { readLandPicture } from "./readLandPicture.ts";
import { StaticMap } from "./StaticMap.tsx";

const PARTIES = ["IND", "BLR", "CHN", "KAZ"];
const LAND: LandPicture = {
  land: "m-5-5 90 0 0 90-90 0z",
  borders: "m7 8 9-3",
  parties: PARTIES.map((party, index) => ({ code: party, path: `m${index} 1 9 0 0 9z` })),
  disputed: "m3 3 4 0 0 4z",
};

function picture(view: View = DEFAULT_VIEW, changeView = vi.fn<ChangeView>(), land: LandPicture | null = LAND) {
  const linkTo = linkMaker(view, (to) => relativeHref(0, "test", to), changeView);
  return <StaticMap dossier={testDossier} view={view} linkTo={linkTo} land={land} />;
}

function shapeOf(page: ParentNode, party: string): Element {
  const shape = page.querySelector(`[data-country="${party}"]`)?.closest("a");
  if (!shape) throw new Error(`no shape of ${party}`);
  return shape;
}

describe("StaticMap", () => {
  test("says in a label what its size of the map has room for", () => {
    const linkTo = linkMaker(DEFAULT_VIEW, () => "", vi.fn<ChangeView>());
    render(<StaticMap dossier={realDossier} view={DEFAULT_VIEW} linkTo={linkTo} land={null} />);
    const sizes = (words: string) =>
      screen.getAllByText(words).flatMap((label) => Array.from(label.classList).filter((name) => name !== "map-label"));
    expect(sizes("Qingdao · venue").toSorted()).toEqual(["map-label--narrow", "map-label--phone", "map-label--small"]);
    expect(sizes("Qingdao, where they met").toSorted()).toEqual(["map-label--middle", "map-label--wide"]);
  });

  test("has a link for each country, named as on the live map, in the same order", () => {
    render(picture());
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual([
      "India, whose meetings these are, 4 meetings",
      "Belarus, met, 1 meeting",
      "China, met, host, 2 meetings",
      "Kazakhstan, met, 1 meeting",
    ]);
    expect(screen.getByRole("link", { name: /^Kazakhstan/ }).getAttribute("href")).toBe("test/kazakhstan/?country=KAZ");
  });

  test("ticks a chosen country, whose link leaves it out again", () => {
    render(picture({ ...DEFAULT_VIEW, countries: [code("KAZ")] }));
    const link = screen.getByRole("link", { name: "Kazakhstan, met, 1 meeting, selected" });
    expect(within(link).getAllByText("✓ Kazakhstan").length).toBeGreaterThan(0);
    expect(link.getAttribute("href")).toBe("test/");
  });

  test("chooses a country by a click without leaving the page", async () => {
    const changeView = vi.fn<ChangeView>();
    render(picture(DEFAULT_VIEW, changeView));
    await userEvent.click(screen.getByRole("link", { name: /^China/ }));
    const [change, mode] = changeView.mock.lastCall ?? [];
    expect(change?.(DEFAULT_VIEW).countries).toEqual(["CHN"]);
    expect(mode).toBe("push");
  });

  test("names venue and background places, and explains what is drawn", () => {
    render(picture());
    expect(screen.getAllByText("Qingdao · venue").length).toBeGreaterThan(0);
    expect(screen.getAllByText("Valley · Attack").length).toBeGreaterThan(0);
    expect(screen.getByText("Disputed: no position taken")).toBeDefined();
  });

  test("needs no inline style, which a written page may not have", () => {
    expect(renderToString(picture())).not.toMatch(/ style=/);
  });
});

describe("the land of StaticMap", () => {
  test("has a shape for each country, whose link leads where its mark's does", () => {
    const { container } = render(picture({ ...DEFAULT_VIEW, countries: [code("KAZ")] }));
    for (const party of PARTIES) {
      const mark = container.querySelector(`#map-country-${party}`);
      expect(shapeOf(container, party).getAttribute("href")).toBe(mark?.getAttribute("href"));
    }
    expect(shapeOf(container, "CHN").getAttribute("href")).toBe("test/?country=CHN~KAZ");
  });

  test("leaves names and tab stops to the marks", () => {
    const { container } = render(picture());
    for (const party of PARTIES) {
      const shape = shapeOf(container, party);
      expect(shape.getAttribute("tabindex")).toBe("-1");
      expect(shape.closest('[aria-hidden="true"]')).not.toBeNull();
    }
  });

  test("is chosen by a click on a shape", async () => {
    const changeView = vi.fn<ChangeView>();
    const { container } = render(picture(DEFAULT_VIEW, changeView));
    await userEvent.click(shapeOf(container, "CHN"));
    expect(changeView.mock.lastCall?.[0](DEFAULT_VIEW).countries).toEqual(["CHN"]);
  });

  test("dims the countries out of view and outlines the chosen ones and the parties of the open meeting", () => {
    const outlined = (page: ParentNode) =>
      new Set(Array.from(page.querySelectorAll(".map-outline"), (use) => use.getAttribute("href")));
    const chosen = render(picture({ ...DEFAULT_VIEW, countries: [code("KAZ")] })).container;
    expect(outlined(chosen)).toEqual(new Set(["#map-land-KAZ"]));
    expect(shapeOf(chosen, "CHN").classList).toContain("is-dimmed");
    const meeting = testDossier.meetings[0]!;
    const open = render(picture({ ...DEFAULT_VIEW, meeting: meeting.id })).container;
    expect(outlined(open)).toEqual(new Set(meeting.parties.map(({ actor }) => `#map-land-${actor}`)));
  });

  test("hatches disputed areas, in nobody's colour", () => {
    const { container } = render(picture());
    const areas = Array.from(container.querySelectorAll(".map-static-disputed"));
    expect(areas).toHaveLength(2);
    for (const area of areas) {
      const pattern = /^url\((#.+)\)$/.exec(area.getAttribute("fill") ?? "")?.[1] ?? "";
      expect(container.querySelector(pattern)?.tagName).toBe("pattern");
    }
  });

  test("is not needed: without it the marks are still there", () => {
    render(picture(DEFAULT_VIEW, vi.fn<ChangeView>(), null));
    expect(screen.getAllByRole("link")).toHaveLength(4);
  });
});

describe("readLandPicture", () => {
  test("reads back from a written page the land that was drawn, so that React finds nothing to change", () => {
    const page = document.createElement("div");
    page.innerHTML = renderToString(picture());
    expect(readLandPicture(page)).toEqual(LAND);
    const onRecoverableError = vi.fn<() => void>();
    const complaint = vi.spyOn(console, "error").mockReturnValue(undefined);
    render(picture(DEFAULT_VIEW, vi.fn<ChangeView>(), readLandPicture(page)), {
      container: document.body.appendChild(page),
      hydrate: true,
      onRecoverableError,
    });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });

  test("is null where no land was drawn", () => {
    expect(readLandPicture(document.createElement("div"))).toBeNull();
  });
});

describe("the style sheet", () => {
  const css = readFileSync(join(import.meta.dirname, "map.css"), "utf8");

  test("knows every shape of a frame", () => {
    const known = Array.from(css.matchAll(/\.map-static-frame--(\d+) \{\s+--ratio: ([\d.]+);/g), ([, name, ratio]) => [
      Number(name) / 100,
      Number(ratio),
    ]);
    expect(known).toEqual(FRAME_RATIOS.map((ratio) => [ratio, ratio]));
  });

  test("leaves the room around the frame that the live map leaves", () => {
    const { top, right, bottom, left } = MARGINS;
    const inset = [top, right, bottom, left].map(({ most, share }) => `min(${most}px, ${Math.round(share * 100)}%)`);
    expect(/map-static-room \{[^}]*inset: (.+);/.exec(css)?.[1]).toBe(inset.join(" "));
  });

  test("shows the labels of a size where the code says so", () => {
    for (const [, query = "", name] of css.matchAll(/@container map \((.+)\) \{\s+\.map-label--(\w+)/g)) {
      const limits = Array.from(query.matchAll(/(\d+)px/g), ([, limit]) => Number(limit));
      const inside = limits.length === 2 ? (limits[0] ?? 0) + 1 : query.includes("<") ? 300 : 2000;
      expect(staticSizeOf(inside)).toBe(name);
    }
    for (const [name, { width }] of Object.entries(STATIC_SIZES)) expect(staticSizeOf(width)).toBe(name);
  });

  test("dims a country as files do", () => {
    expect(css).toContain(`${(partyPaint("met", false).fillOpacity ?? 0) * 100}%, var(--sea)`);
  });
});
