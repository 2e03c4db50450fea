import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { MANY } from "../../testing/manyOnMap.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { StaticTimeline } from "./StaticTimeline.tsx";
import { TimelineView } from "./TimelineView.tsx";

function Page({ dossier = MANY }: { dossier?: Dossier }) {
  const [view, setView] = useState(DEFAULT_VIEW);
  return (
    <TimelineView
      dossier={dossier}
      shown={view}
      asked={view}
      highlighted={null}
      onHighlight={() => undefined}
      changeView={setView}
    />
  );
}

const bins = () => screen.getAllByRole("button", { name: /^\d+ meetings, / });

test("a number of 79 meetings opens into its own by keyboard, and enlarges their days into finer ones", async () => {
  const user = userEvent.setup();
  render(<Page />);
  const [bin] = bins();
  const number = Number(bin?.getAttribute("aria-label")?.split(" ")[0]);
  act(() => bin?.focus());
  await user.keyboard("{Enter}");
  const list = screen.getByRole("group", { name: /^\d+ meetings, / });
  expect(within(list).getAllByRole("button", { name: /^Meeting with/ })).toHaveLength(number);

  await user.click(within(list).getByRole("button", { name: "Enlarge these dates" }));
  expect(screen.queryByRole("slider")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Show all of the time" }));
  const drawn = [...screen.queryAllByRole("button", { name: /^\d+ meetings, / })].length;
  expect(drawn + screen.getAllByRole("button", { name: /^Meeting with/ }).length).toBeGreaterThan(1);

  await user.click(screen.getByRole("button", { name: "Show all of the time" }));
  expect(screen.getAllByRole("slider")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Clear dates" }));
  expect(screen.queryByRole("button", { name: "Enlarge these dates" })).toBeNull();
});

test("tells beside the timeline, live and as a picture, how many meetings have no date", () => {
  const [one, two, ...others] = MANY.meetings;
  if (!one || !two) throw new Error("There are more meetings than two.");
  const open = { date: null, dateCertainty: "open" as const };
  const dossier = { ...MANY, meetings: [{ ...one, ...open }, { ...two, ...open }, ...others] };
  const told = "2 meetings without a date are not on the timeline.";
  render(<Page dossier={dossier} />);
  expect(screen.getByText(told)).not.toBeNull();
  render(
    <StaticTimeline dossier={dossier} view={DEFAULT_VIEW} linkTo={() => ({ href: "/", onClick: () => undefined })} />,
  );
  expect(screen.getAllByText(told)).toHaveLength(2);
});

test("says nothing of dates where each meeting has one", () => {
  render(<Page />);
  expect(screen.queryByText(/without a date/)).toBeNull();
});
