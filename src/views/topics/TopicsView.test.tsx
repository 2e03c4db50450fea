import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { allowForWholePage } from "../../testing/allowForWholePage.ts";
import { renderHeldView } from "../../testing/heldView.tsx";
import { realDossier } from "../../testing/realDossier.ts";
import type { View } from "../../view/view.ts";
import { TopicsView } from "./TopicsView.tsx";

allowForWholePage();

function renderTopics(start: Partial<View> = {}) {
  return renderHeldView(({ view, linkTo }) => <TopicsView dossier={realDossier} view={view} linkTo={linkTo} />, {
    panel: "topics",
    ...start,
  });
}

const mark = (name: string) => screen.getByRole("link", { name });
const cellsOf = (topic: string) =>
  within(screen.getByRole("rowheader", { name: topic }).closest("tr")!)
    .getAllByRole("cell")
    .map((cell) => within(cell).queryByRole("link")?.getAttribute("aria-label") ?? cell.textContent);

describe("the table of topics", () => {
  test("tells for each country how a topic was spoken of, what is left open, and what was not mentioned", () => {
    renderTopics();
    expect(cellsOf("Training")).toEqual([
      "Training, China: agreed: unclear",
      "Training, Belarus: agreed",
      "Training, Tajikistan: agreed",
      "Training, Kazakhstan: agreed",
    ]);
    expect(cellsOf("Calm on the border")).toEqual([
      "Calm on the border, China: raised",
      "not mentioned",
      "not mentioned",
      "not mentioned",
    ]);
  });

  test("has a column for each country of the meetings in view, and no row that none of them has", () => {
    renderTopics({ topics: ["defence-production"] });
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Topic",
      "BYBelarus",
      "TJTajikistan",
      "KZKazakhstan",
    ]);
    expect(screen.queryByRole("rowheader", { name: "Calm on the border" })).toBeNull();
  });

  test("leads from a mark to its statements: the meeting, the topic and the country", async () => {
    const seen = renderTopics({ topics: ["training"], query: "minister" });
    await userEvent.click(mark("De-escalation, China: agreed, proposed"));
    expect(seen.modes).toEqual(["push"]);
    expect(seen.view).toMatchObject({
      panel: "meetings",
      meeting: "china",
      topics: ["de-escalation"],
      countries: ["CHN"],
      query: "minister",
    });
  });

  test("tells the reading notes of open marks in full, each once, and at the mark too", () => {
    renderTopics();
    expect(screen.getAllByText(/¶3 says only “the Ministers”/, { selector: ".reading-note span" })).toHaveLength(1);
    const open = mark("Training, China: agreed: unclear");
    expect(open.title).toMatch(/^agreed: unclear\. ¶3 says only “the Ministers”/);
    expect(document.getElementById(open.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(/^¶3 says only/);
  });
});
