import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_VIEW, type View } from "../../model/view.ts";
import { FRAME_RATIOS, frameBox, LAND_FRAMES } from "../../selectors/mapProjection.ts";
import { code, testDossier } from "../../testing/mapTestDossier.ts";
import { type ChangeView, linkMaker } from "../../url/linkTo.ts";
import { relativeHref } from "../../url/viewHref.ts";
import { StaticMap } from "./StaticMap.tsx";
import { frameRoom, pixelsIn } from "./staticFrame.ts";

function picture(view: View = DEFAULT_VIEW, changeView = vi.fn<ChangeView>()) {
  const linkTo = linkMaker(view, (to) => relativeHref(0, "test", to), changeView);
  return <StaticMap dossier={testDossier} view={view} linkTo={linkTo} landHref="data/maps/test.svg" />;
}

describe("StaticMap", () => {
  it("has a link for each country, named as on the live map, in the same order", () => {
    render(picture());
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual([
      "India, focus country, 4 meetings",
      "Belarus, met, 1 meeting",
      "China, met, host, 2 meetings",
      "Kazakhstan, met, 1 meeting",
    ]);
    expect(screen.getByRole("link", { name: /^Kazakhstan/ }).getAttribute("href")).toBe("test/?country=KAZ");
  });

  it("ticks a chosen country, whose link leaves it out again", () => {
    render(picture({ ...DEFAULT_VIEW, countries: [code("KAZ")] }));
    const link = screen.getByRole("link", { name: "Kazakhstan, met, 1 meeting, selected" });
    expect(within(link).getAllByText("✓ Kazakhstan").length).toBeGreaterThan(0);
    expect(link.getAttribute("href")).toBe("test/");
  });

  it("chooses a country by a click without leaving the page", async () => {
    const changeView = vi.fn<ChangeView>();
    render(picture(DEFAULT_VIEW, changeView));
    await userEvent.click(screen.getByRole("link", { name: /^China/ }));
    const [change, mode] = changeView.mock.lastCall ?? [];
    expect(change?.(DEFAULT_VIEW).countries).toEqual(["CHN"]);
    expect(mode).toBe("push");
  });

  it("names venue and background places, and explains what is drawn", () => {
    render(picture());
    expect(screen.getAllByText("Qingdao · venue").length).toBeGreaterThan(0);
    expect(screen.getAllByText("Valley").length).toBeGreaterThan(0);
    expect(screen.getAllByText("Disputed: no position taken").length).toBeGreaterThan(0);
  });

  it("needs no inline style, which a written page may not have", () => {
    expect(renderToString(picture())).not.toMatch(/ style=/);
  });
});

describe("the style sheet", () => {
  const css = readFileSync(join(import.meta.dirname, "map.css"), "utf8");

  it("knows every shape of a frame", () => {
    const known = Array.from(css.matchAll(/\.map-static-frame--(\d+) \{\s+--ratio: ([\d.]+);/g), ([, name, ratio]) => [
      Number(name) / 100,
      Number(ratio),
    ]);
    expect(known).toEqual(FRAME_RATIOS.map((ratio) => [ratio, ratio]));
  });

  it("gives the land picture the size that it is drawn for", () => {
    expect(css).toContain(`width: ${LAND_FRAMES * 100}%;`);
    expect(css).toContain(`inset: -${((LAND_FRAMES - 1) / 2) * 100}%;`);
  });

  it("leaves the room around the frame that the live map leaves", () => {
    const { left, top, right, bottom } = frameRoom({ width: 1e6, height: 1e6 });
    const share = frameRoom({ width: 100, height: 100 });
    const sides = [
      [top, share.top],
      [right, share.right],
      [bottom, share.bottom],
      [left, share.left],
    ];
    expect(css).toContain(`inset: ${sides.map(([most, part]) => `min(${most}px, ${part}%)`).join(" ")};`);
  });
});

it("pixelsIn puts the frame into the middle of its room, as large as it fits", () => {
  const frame = frameBox([
    { lat: -10, lon: -20 },
    { lat: 10, lon: 20 },
  ]);
  const size = { width: 1000, height: 10_000 };
  const { left, right } = frameRoom(size);
  expect(pixelsIn(frame, size, { x: frame.left, y: 0 }).x).toBeCloseTo(left, 6);
  expect(pixelsIn(frame, size, { x: frame.left + frame.width, y: 0 }).x).toBeCloseTo(1000 - right, 6);
});
