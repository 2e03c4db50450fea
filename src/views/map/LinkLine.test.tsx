import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderHeldView } from "../../testing/heldView.tsx";
import { testDossier, testWorld, twoVenues } from "../../testing/mapTestDossier.ts";
import { standInForScreen } from "../../testing/screenStandIn.ts";
import type { View } from "../../view/view.ts";
import { MapView } from "./MapView.tsx";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function renderMap(start: Partial<View> = {}, dossier = twoVenues) {
  const told: (string | null)[] = [];
  const seen = renderHeldView(
    ({ view, changeView }) => (
      <MapView
        dossier={dossier}
        world={testWorld}
        shown={view}
        asked={view}
        highlighted={null}
        onHighlight={(meeting) => told.push(meeting)}
        changeView={changeView}
      />
    ),
    start,
  );
  return { seen, told };
}

/** What of a link the pointer finds, in the order of the links: Kazakhstan, China, Belarus. It is for the pointer alone. */
function handles() {
  const [kazakhstan, china, belarus] = document.querySelectorAll(".map-link-handle");
  return { kazakhstan: kazakhstan!, china: china!, belarus: belarus! };
}

describe("a link of the map", () => {
  test("opens its meeting when it is pressed, and closes it again", () => {
    const { seen } = renderMap();
    fireEvent.click(handles().kazakhstan);
    expect(seen).toMatchObject({ view: { meeting: "kazakhstan" }, modes: ["push"] });
    fireEvent.click(handles().kazakhstan);
    expect(seen.view.meeting).toBeNull();
  });

  test("of two meetings opens neither: nobody knows which is meant", () => {
    const { seen } = renderMap();
    fireEvent.click(handles().china);
    expect(seen.modes).toEqual([]);
  });

  test("of two meetings opens the only one that fits the view", () => {
    const { seen } = renderMap({ period: { from: "2025-06", to: null } });
    fireEvent.click(handles().china);
    expect(seen.view.meeting).toBe("china-june");
  });

  test("highlights a meeting that fits the view while it is pointed at, and tells its meetings", () => {
    const { told } = renderMap({ period: { from: "2025-06", to: null } });
    fireEvent.mouseOver(handles().china);
    expect(told).toEqual(["china-june"]);
    expect(screen.getByRole("tooltip").textContent).toBe(
      "India – China: 2 meetings10 May 2025 · Capital, India26 Jun 2025 · Qingdao, China",
    );
    fireEvent.mouseOut(handles().china);
    expect(told.at(-1)).toBeNull();
  });

  test("to the venue has an arrow's head there, and one between two countries has none", () => {
    renderMap({}, testDossier);
    expect(document.querySelectorAll(".map-arrow path")).toHaveLength(3);
    cleanup();
    renderMap();
    expect(document.querySelectorAll(".map-arrow")).toHaveLength(0);
  });
});
