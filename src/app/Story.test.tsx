import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Dossier } from "../model/dossier.ts";
import { renderHeldView } from "../testing/heldView.tsx";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import type { LinkTo } from "../url/linkTo.ts";
import type { View } from "../view/view.ts";
import { Colophon } from "./Colophon.tsx";
import { Story } from "./Story.tsx";

function TestStory({ view, linkTo, dossier, lead = null }: TestStoryProps) {
  const meetingLink = (meeting: string) => `https://example.org/${meeting}/`;
  const still = { highlighted: null, onHighlight: ignore, edition: null, others: null };
  return <Story {...{ dossier, view, linkTo, lead, meetingLink, ...still }} openMeeting={view.meeting} />;
}

interface TestStoryProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
  lead?: string | null;
}

function ignore(): void {}

const held = (dossier = realDossier) => renderHeldView((page) => <TestStory dossier={dossier} {...page} />);

test("the story says when and where, and what the day was worked out from", () => {
  held();
  expect(screen.getByText("4 meetings in Qingdao, China")).toBeTruthy();
  expect(screen.getByText("Thursday, 26 Jun 2025")).toBeTruthy();
  expect(screen.getByText("worked out from “Thursday”").closest("summary")?.textContent).toContain("how?");
});

test("the story tells what came of it, strongest first, each with its paragraphs", () => {
  held();
  const lines = within(screen.getByRole("region", { name: "What came of it" })).getAllByRole("listitem");
  expect(lines.map((line) => line.firstChild?.textContent)).toEqual([
    "India and China agreed to keep consulting on their border.",
    "India agreed with Belarus, Tajikistan and Kazakhstan to go on working together on defence.",
    "India told all four counterparts about the Pahalgam attack and Operation Sindoor.",
  ]);
  expect(
    lines.map((line) =>
      within(line)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([["¶11"], ["¶3"], ["¶1", "¶4"]]);
});

test("the story says for whom an outcome is unclear, and why when that is pressed", async () => {
  held();
  await userEvent.click(screen.getByText("why?"));
  expect(screen.getByText(/¶3 says only “the Ministers”/).closest("details")?.open).toBe(true);
});

test("the story says by whose account, and leads to the source", async () => {
  const seen = held();
  expect(screen.getByText("One side’s account:").closest("details")?.textContent).toContain("Ministry of Defence");
  await userEvent.click(screen.getByRole("link", { name: "As reported by IANS, 27 Jun 2025" }));
  expect(seen.view.panel).toBe("source");
});

test("the story and the foot of the page give the number of many reports, and lead to them", async () => {
  const [report] = realDossier.reports;
  const reports = Array.from({ length: 4 }, (_, index) => ({ ...report, id: `report-${index}` }));
  const dossier = changedDossier({ "/reports": [report, ...reports] });
  const seen = renderHeldView((page) => (
    <>
      <TestStory dossier={dossier} {...page} />
      <Colophon dossier={dossier} edition={null} home="../" linkTo={page.linkTo} />
    </>
  ));
  expect(screen.queryByText(/reported by IANS/)).toBeNull();
  expect(screen.getByText(/^As reported in 5 reports\. These are the meetings of those/)).toBeTruthy();
  await userEvent.click(screen.getByRole("link", { name: "As reported in 5 reports" }));
  expect(seen.view.panel).toBe("source");
});

test("the story says what is not in the report, and who is only named in it", () => {
  held();
  const limits = screen.getByText(/^Not in this report: a meeting with Russia’s defence minister; what the other/);
  expect(limits.closest("details")?.textContent).toContain("Pakistan: Named in the description");
});

test("the story of meetings on several days gives the first and the last, and works nothing out", () => {
  held(changedDossier({ "/meetings/0/date": "2025-06-20", "/meetings/0/dateBasis": undefined }));
  expect(screen.getByText("20 Jun 2025 – 26 Jun 2025")).toBeTruthy();
  expect(screen.queryByText(/worked out/)).toBeNull();
});

test("the story of a meeting's page is short: the meeting stands in it, whole, and the dossier is a page away", async () => {
  const page = renderHeldView((shown) => <TestStory dossier={realDossier} {...shown} lead="china" />, {
    meeting: "china",
    topics: ["border-management"],
  });
  const card = screen.getByRole("article", { name: "China" });
  expect(within(card).getByText("Agreed")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "What came of it" })).toBeNull();
  const all = screen.getByRole("link", { name: "All 4 meetings, and what came of them" });
  expect(all.getAttribute("href")).toBe("held/?topic=border-management");
  await userEvent.click(within(card).getByRole("link", { name: "China" }));
  expect(page.view.meeting).toBeNull();
  expect(within(card).queryByText("Agreed")).toBeNull();
});
