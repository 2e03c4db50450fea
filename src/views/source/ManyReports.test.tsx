import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import type { Day } from "../../model/day.ts";
import type { Dossier } from "../../model/dossier.ts";
import { renderHeldView } from "../../testing/heldView.tsx";
import { REPORT, REPORT_DOSSIER } from "../../testing/reportFixture.ts";
import type { View } from "../../view/view.ts";
import { SourceView } from "./SourceView.tsx";

const unread = (index: number) => ({
  ...REPORT,
  id: `pond-${index}`,
  publisher: `Pond Post ${index}`,
  published: `${2018 + (index % 4)}-01-0${1 + (index % 9)}` as Day,
  textSeen: "none" as const,
  paragraphs: [],
  digest: undefined,
});

/** One report with paragraphs, and so many of which no text was seen; a meeting cites the first of these. */
function dossierOf(others: number): Dossier {
  const [east, ...meetings] = REPORT_DOSSIER.meetings;
  const sources = [...east!.sources, { report: "pond-0", paragraphs: [], terms: [] }];
  return {
    ...REPORT_DOSSIER,
    reports: [REPORT, ...Array.from({ length: others }, (_, index) => unread(index))],
    meetings: [{ ...east!, sources }, ...meetings],
  };
}

function show(changes: Partial<View> = {}, others = 30) {
  const dossier = dossierOf(others);
  return renderHeldView(
    ({ view, linkTo }) => <SourceView dossier={dossier} view={view} linkTo={linkTo} onBack={null} />,
    { panel: "source", ...changes },
  );
}

const field = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Search the reports" });
const rows = () => screen.getAllByRole("link", { name: /Post/ }).map(({ id }) => id);
const heading = (name: string) => screen.getByRole("heading", { level: 3, name });

beforeEach(function standInForScrolling() {
  Element.prototype.scrollIntoView = function scrollIntoView() {};
});

describe("the index of many reports", () => {
  test("lists all of them by year, folded, and says how each was read where they differ", () => {
    show();
    expect(heading("31 reports")).toBeTruthy();
    const years = screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
    expect(years).toEqual(["2018 8 reports", "2019 8 reports", "2020 8 reports", "2021 7 reports"]);
    const [first] = document.querySelectorAll(".source-year li");
    expect(first?.textContent).toContain("1 meeting: Land EAS · known by address");
    expect([...document.querySelectorAll("details")].every(({ open }) => !open)).toBe(true);
  });

  test("stands open where the reports are few enough", () => {
    show({}, 10);
    expect(document.querySelector("details.source-year")).toBeNull();
    expect(rows()).toHaveLength(11);
  });

  test("is no index of three reports, which stand one after the other", () => {
    show({}, 2);
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.getAllByRole("article", { name: /Post/ })).toHaveLength(3);
  });

  test("is searched as one types; the count is announced, and Escape clears", async () => {
    show();
    await userEvent.type(field(), "LAND eas");
    expect(screen.getByRole("status").textContent).toBe("2 of 31 reports");
    expect(rows()).toEqual(["index-pond-0", "index-lakes"]);
    await userEvent.type(field(), "zzz");
    expect(screen.getByRole("status").textContent).toBe("None of 31 reports");
    await userEvent.keyboard("{Escape}");
    expect([field().value, screen.getByRole("status").textContent]).toEqual(["", ""]);
  });
});

describe("one of many reports", () => {
  test("stands alone, its heading focused, with what it is cited for", async () => {
    const seen = show();
    await userEvent.type(field(), "land eas 2018");
    await userEvent.click(screen.getByRole("link", { name: /Pond Post 0/ }));
    expect(seen.view.paragraph).toEqual({ report: "pond-0", number: null });
    expect(document.activeElement).toBe(heading("Pond Post 0, 1 Jan 2018"));
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.queryByRole("searchbox")).toBeNull();
    const cited = within(screen.getByRole("region", { name: "Cited for" }));
    await userEvent.click(cited.getByRole("link", { name: "Meeting with Land EAS" }));
    expect([seen.view.panel, seen.view.meeting]).toEqual(["meetings", "east"]);
  });

  test("leads to the index, which has kept its search, and focuses the report's line", async () => {
    show();
    await userEvent.type(field(), "pond 2019");
    await userEvent.click(screen.getByRole("link", { name: /Pond Post 5/ }));
    await userEvent.click(screen.getByRole("link", { name: "All 31 reports" }));
    expect(field().value).toBe("pond 2019");
    expect(document.activeElement?.id).toBe("index-pond-5");
  });

  test("that a link opened leads to the index with its year unfolded", async () => {
    show({ paragraph: { report: "pond-6", number: null } });
    await userEvent.click(screen.getByRole("link", { name: "All 31 reports" }));
    expect(document.activeElement?.id).toBe("index-pond-6");
    const open = [...document.querySelectorAll("details")].filter((year) => year.open);
    expect(open.map((year) => year.querySelector("h4")?.textContent)).toEqual(["2020 8 reports"]);
  });

  test("shows and focuses the paragraph that a link names", () => {
    show({ paragraph: { report: null, number: 3 } });
    expect(document.activeElement).toBe(screen.getByRole("article", { name: "Paragraph 3" }));
    expect(heading("Lake Post, 5 Feb 2020")).toBeTruthy();
  });

  test("takes the place of the one before, when the address changes", () => {
    const seen = show({ paragraph: { report: "pond-6", number: null } });
    act(() => seen.changeView((view) => ({ ...view, paragraph: { report: "pond-7", number: null } }), "push"));
    expect(document.activeElement).toBe(heading("Pond Post 7, 8 Jan 2021"));
    expect(screen.getAllByRole("article")).toHaveLength(1);
  });
});
