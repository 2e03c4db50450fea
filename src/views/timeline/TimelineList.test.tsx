import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderHeldView } from "../../testing/heldView.tsx";
import { realDossier } from "../../testing/realDossier.ts";
import { TimelineView } from "./TimelineView.tsx";

test("the timeline as a list says of each thing whether it is outside the filters", () => {
  renderHeldView(
    ({ view, changeView }) => (
      <TimelineView
        dossier={realDossier}
        shown={view}
        asked={view}
        highlighted={null}
        onHighlight={() => {}}
        changeView={changeView}
      />
    ),
    { period: { from: "2025-06-27", to: null } },
  );
  const list = screen.getByText("Timeline as a list").closest("details")!;
  list.open = true;
  fireEvent(list, new Event("toggle"));
  const entry = (title: RegExp) => within(list).getByText(title).closest("li")?.textContent;
  expect(entry(/^IANS report/)).not.toContain("outside the filters");
  expect(entry(/^Pahalgam attack/)).toContain("outside the filters");
  expect(entry(/^Meeting with China/)).toContain("outside the filters");
});
