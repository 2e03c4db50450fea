import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { LAYOUT_WIDTHS } from "../../drawing/timeline/layoutWidth.ts";
import type { Dossier } from "../../model/dossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { spreadDossier } from "../../testing/timelineDossiers.ts";
import { type ChangeView, linkMaker } from "../../url/linkTo.ts";
import { relativeHref } from "../../url/viewHref.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { StaticStrip } from "./StaticStrip.tsx";
import { StaticTimeline } from "./StaticTimeline.tsx";

function picture(view: View = DEFAULT_VIEW, Picture = StaticTimeline, dossier: Dossier = spreadDossier) {
  const linkTo = linkMaker(view, (to) => relativeHref(0, dossier.id, to), vi.fn<ChangeView>());
  return <Picture dossier={dossier} view={view} linkTo={linkTo} />;
}

const strip = (view?: View) => picture(view, StaticStrip, realDossier);

/** One picture for each width; the style sheet, which is not loaded here, shows one. */
function charts() {
  return screen.getAllByRole("group", { name: "Timeline of context, meetings and coverage" });
}

describe("StaticTimeline, the picture of a chart,", () => {
  test("has a link to each meeting, named as on the live timeline, at every width", () => {
    render(picture());
    expect(charts()).toHaveLength(LAYOUT_WIDTHS.length);
    for (const chart of charts()) {
      const links = within(chart).getAllByRole("link");
      const hrefs = links.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")]);
      expect(Object.fromEntries(hrefs)).toEqual({
        "Meeting with Belarus, 20 Jun 2025, worked out from “Thursday”": "qingdao-2025/belarus/",
        "Meeting with China, 26 Jun 2025, worked out from “Thursday”": "qingdao-2025/china/",
        "Meeting with Kazakhstan, 10 May 2025, worked out from “Thursday”": "qingdao-2025/kazakhstan/",
        "Meeting with Tajikistan, 5 Jun 2025, worked out from “Thursday”": "qingdao-2025/tajikistan/",
      });
    }
  });

  test("names what surrounds the meetings, with how far its date is known", () => {
    render(picture());
    for (const chart of charts()) {
      const names = within(chart)
        .getAllByRole("img")
        .map((mark) => mark.getAttribute("aria-label"));
      expect(names).toContain("India-China border standoff, 2020");
      expect(names).toContainEqual(expect.stringMatching(/^Operation Sindoor, no date given: between/));
    }
  });

  test("says which years are left out", () => {
    render(picture());
    for (const chart of charts()) expect(within(chart).getByText("4 years not shown")).toBeDefined();
  });

  test("marks the open meeting, whose link closes it", () => {
    render(picture({ ...DEFAULT_VIEW, meeting: "china" }));
    const [link] = screen.getAllByRole("link", { name: /^Meeting with China.*selected$/ });
    expect(link?.getAttribute("href")).toBe("qingdao-2025/");
  });

  test("tells everything in words as well", () => {
    render(picture());
    expect(
      within(screen.getByText("Timeline as a list").closest("details") as HTMLElement).getAllByRole("listitem", {
        hidden: true,
      }),
    ).toHaveLength(realDossier.events.length + realDossier.meetings.length);
  });

  test("needs no inline style, which a written page may not have", () => {
    expect(renderToString(picture())).not.toMatch(/ style=/);
  });
});

describe("StaticStrip", () => {
  test("has a link to each meeting at every width, and one to the list of what shares a date", () => {
    render(strip());
    expect(charts()).toHaveLength(LAYOUT_WIDTHS.length);
    for (const chart of charts()) {
      const links = within(chart).getAllByRole("link");
      expect(links.map((link) => link.getAttribute("href"))).toEqual([
        "qingdao-2025/china/",
        "qingdao-2025/belarus/",
        "qingdao-2025/tajikistan/",
        "qingdao-2025/kazakhstan/",
        "qingdao-2025/?period=2025-06-27..2025-06-27",
      ]);
    }
  });

  test("leaves no time out, has no range, and needs no inline style", () => {
    const html = renderToString(strip());
    expect(html).not.toMatch(/not shown|timeline-range| style=/i);
    expect(html).toContain("In order of time, not to scale.");
  });
});

test("the style sheet shows exactly one chart at every width", () => {
  const css = readFileSync(join(import.meta.dirname, "timeline.css"), "utf8");
  const shown = Array.from(
    css.matchAll(/@container \(([^)]+)\) \{\s+\.timeline-static-chart--(\d+) \{\s+display: block;/g),
    ([, range]) => range,
  );
  const [, ...later] = LAYOUT_WIDTHS;
  expect(shown).toEqual([
    `width < ${later[0]}px`,
    ...later.slice(0, -1).map((width, index) => `${width}px <= width < ${later[index + 1]}px`),
    `width >= ${later.at(-1)}px`,
  ]);
  expect(Array.from(css.matchAll(/timeline-static-chart--(\d+)/g), ([, width]) => Number(width))).toEqual([
    ...LAYOUT_WIDTHS,
  ]);
});
