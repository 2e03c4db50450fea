import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Source } from "../model/report.ts";
import { paragraphRefs } from "../records/paragraphs.ts";
import { renderHeldView } from "../testing/heldView.tsx";
import { REPORT, REPORT_DOSSIER, source } from "../testing/reportFixture.ts";
import type { View } from "../view/view.ts";
import { ParagraphLinks } from "./ParagraphLinks.tsx";

function renderLinks(sources: Source[], start: Partial<View> = {}) {
  return renderHeldView(
    ({ linkTo }) => (
      <ParagraphLinks dossier={REPORT_DOSSIER} paragraphs={paragraphRefs(sources)} linkTo={linkTo} idPrefix="nets" />
    ),
    start,
  );
}

describe("ParagraphLinks", () => {
  test("names each paragraph once, in the order of the sources", () => {
    renderLinks([source([5, 6], ["lamps"]), source([6, 2], ["meet again"])]);
    expect(screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("aria-label")])).toEqual([
      ["¶5", "Source, paragraph 5"],
      ["¶6", "Source, paragraph 6"],
      ["¶2", "Source, paragraph 2"],
    ]);
  });

  test("leads to the paragraph in the source panel, and keeps the rest of the view", () => {
    renderLinks([source([5], ["lamps"])], { meeting: "east", query: "jetty" });
    expect(screen.getByRole("link").getAttribute("href")).toBe("held/east/?q=jetty&panel=source&para=5");
  });

  test("closes the filter sheet, which would cover the paragraph", async () => {
    const seen = renderLinks([source([5], ["lamps"])], { isFilterSheetOpen: true });
    await userEvent.click(screen.getByRole("link"));
    expect(seen).toMatchObject({
      view: { panel: "source", paragraph: { report: null, number: 5 }, isFilterSheetOpen: false },
      modes: ["push"],
    });
  });

  test("gives each link an id of its own, by which Back finds it again", () => {
    renderLinks([source([5, 6], ["lamps"])]);
    expect(screen.getAllByRole("link").map(({ id }) => id)).toEqual(["nets-para-5", "nets-para-6"]);
  });
});

describe("reports whose text was not seen", () => {
  const wholes = (count: number): Source[] =>
    Array.from({ length: count }, (_, index) => ({ report: `post-${index}`, paragraphs: [], terms: [] }));
  const dossier = {
    ...REPORT_DOSSIER,
    reports: wholes(4).map(({ report }) => ({ ...REPORT, id: report, publisher: report.toUpperCase() })),
  };
  const render = (count: number) =>
    renderHeldView(({ linkTo }) => (
      <ParagraphLinks dossier={dossier} paragraphs={paragraphRefs(wholes(count))} linkTo={linkTo} idPrefix="nets" />
    ));

  test("are cited as a whole, each by its publisher", () => {
    render(2);
    const links = screen.getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual(["POST-0", "POST-1"]);
    expect(links[1]?.getAttribute("aria-label")).toBe("Source, POST-1");
    expect(links[1]?.getAttribute("href")).toBe("held/?panel=source&para=post-1");
  });

  test("of which there are many stand behind their number, but for the first", () => {
    render(4);
    const more = screen.getByText("and 3 more reports").closest("details");
    expect(more?.querySelectorAll("a")).toHaveLength(3);
    expect(document.querySelectorAll(".paragraph-links a")).toHaveLength(4);
  });
});
