import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { cardOrder, renderList } from "../../testing/heldList.tsx";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { MeetingList } from "./MeetingList.tsx";

test("in the list of a meeting's page a line stands in the meeting's place, and leads up to its card", async () => {
  document.body.insertAdjacentHTML("beforeend", '<article><a id="open-belarus" href="#x">Belarus</a></article>');
  const seen = renderList({ meeting: "belarus" }, realDossier, "belarus");
  expect(cardOrder()).toEqual(["China", "Tajikistan", "Kazakhstan"]);
  const [, second] = screen
    .getAllByRole("listitem")
    .filter(({ parentElement }) => parentElement?.matches(".list-cards"));
  expect(second?.textContent).toBe("Belarus ↑ This page’s meeting, above");

  const card = document.querySelector("article:has(#open-belarus)");
  const shown = vi.fn<() => void>();
  Object.assign(card ?? {}, { scrollIntoView: shown });
  await userEvent.click(screen.getByRole("link", { name: "Belarus ↑" }));
  expect(shown).toHaveBeenCalledOnce();
  expect(document.activeElement?.id).toBe("open-belarus");
  expect(seen.modes).toEqual([]);
  card?.remove();
});

test("a meeting that the filters leave out has no line in the list of its page", () => {
  renderList({ meeting: "belarus", topics: ["border-management"] }, realDossier, "belarus");
  expect(cardOrder()).toEqual(["China"]);
  expect(screen.queryByText(/This page’s meeting/)).toBeNull();
});

const written = (lead: string | null) =>
  renderToString(
    <MeetingList
      {...{ dossier: realDossier, view: DEFAULT_VIEW, openMeeting: lead, lead, highlighted: null }}
      onHighlight={ignore}
      changeView={ignore}
      linkTo={() => ({ href: "./there/", onClick: ignore })}
      meetingLink={(id) => id}
      others={null}
      edition={null}
    />,
  );

test("a meeting's page is written with the names and dates of the others, the dossier's with their cards", () => {
  expect(written(null).match(/<article/g)).toHaveLength(4);
  expect(written("china")).not.toContain("<article");
  expect(written("china").match(/<a href="\.\/there\/">[^<]*<\/a> <span>26 Jun 2025/g)).toHaveLength(3);
});

function ignore(): void {}
