import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { code, testDossier, testWorld } from "../../testing/mapTestDossier.ts";
import { PACIFIC } from "../../testing/worldDossiers.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { MapView } from "./MapView.tsx";

class SilentResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// jsdom has no layout: the map is given a size, and nothing observes it.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.stubGlobal("ResizeObserver", SilentResizeObserver);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function renderMap(initial: Partial<View> = {}, dossier = testDossier) {
  const onHighlight = vi.fn<(meetingId: string | null) => void>();
  const modes: string[] = [];
  const views: View[] = [];
  function Page() {
    const [view, setView] = useState<View>({ ...DEFAULT_VIEW, ...initial });
    views.push(view);
    const changeView: ChangeView = (change, mode) => {
      modes.push(mode);
      setView(change);
    };
    return (
      <MapView
        dossier={dossier}
        world={testWorld}
        shown={view}
        asked={view}
        highlighted={null}
        onHighlight={onHighlight}
        changeView={changeView}
      />
    );
  }
  render(<Page />);
  return { onHighlight, modes, lastView: () => views.at(-1)! };
}

function countryNames() {
  return screen
    .getAllByRole("button")
    .filter(({ id }) => id.startsWith("map-country-"))
    .map((element) => element.getAttribute("aria-label"));
}

describe("MapView", () => {
  test("names the countries that took part as buttons, the focus country first, then by name", () => {
    renderMap();
    expect(countryNames()).toEqual([
      "India, whose meetings these are, 4 meetings",
      "Belarus, met, 1 meeting",
      "China, met, host, 2 meetings",
      "Kazakhstan, met, 1 meeting",
    ]);
  });

  test("makes every country that took part a tab stop, also one without a shape in the map file, and no other land", () => {
    renderMap();
    const stops = [...document.querySelectorAll("path[tabindex='0']")].map(({ id }) => id);
    expect(stops).toEqual(["map-country-IND", "map-country-BLR", "map-country-CHN", "map-country-KAZ"]);
  });

  test.each(["{Enter}", " "])("toggles the focused country with %j, as a step of the history", async (key) => {
    const { modes, lastView } = renderMap();
    act(() => document.getElementById("map-country-KAZ")?.focus());
    await userEvent.keyboard(key);
    const chosen = screen.getByRole("button", { name: "Kazakhstan, met, 1 meeting, selected" });
    expect(chosen.getAttribute("aria-pressed")).toBe("true");
    await userEvent.keyboard(key);
    expect(chosen.getAttribute("aria-pressed")).toBe("false");
    expect(lastView().countries).toEqual([]);
    expect(modes).toEqual(["push", "push"]);
  });

  test("keeps several countries chosen", () => {
    const { lastView } = renderMap({ countries: [code("CHN")] });
    fireEvent.click(document.getElementById("map-country-KAZ")!);
    expect(lastView().countries).toEqual(["CHN", "KAZ"]);
  });

  test("shows role and count on hover, highlights the meeting if it is the only one, and hides with Escape", async () => {
    const { onHighlight } = renderMap();
    fireEvent.mouseOver(document.getElementById("map-country-KAZ")!);
    expect(screen.getByRole("tooltip").textContent).toBe("Kazakhstanmet1 meeting in view");
    expect(onHighlight).toHaveBeenLastCalledWith("kazakhstan");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
    fireEvent.mouseOver(document.getElementById("map-country-CHN")!);
    expect(onHighlight).toHaveBeenLastCalledWith(null);
  });

  test("never draws a disputed area or a mentioned country in a side's colour by itself", () => {
    renderMap();
    const filled = [
      ...document.querySelectorAll('path:is([fill="var(--focus-country)"], [fill="var(--met-country)"])'),
    ].map(({ id }) => id);
    expect(filled).toEqual(["map-country-IND", "map-country-BLR", "map-country-CHN", "map-country-KAZ"]);
    expect(document.querySelectorAll(".map-disputed")).toHaveLength(2);
  });

  test("draws disputed areas as a claimant does only when asked, and says so", async () => {
    const { lastView } = renderMap();
    await userEvent.click(screen.getByText("Disputed areas (2)"));
    expect(screen.getByText("Administered by India; claimed by India and Pakistan.")).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText("Draw them"), "as India draws them");
    expect(lastView().boundaries).toBe("IND");
    expect(screen.getByText("Disputed: drawn as India claims it")).toBeDefined();
    expect(document.querySelectorAll('.map-disputed[fill="var(--focus-country)"]')).toHaveLength(1);
  });

  test("marks the venue and places of background events in words", () => {
    renderMap();
    const map = within(screen.getByRole("region", { name: "Map of the countries that took part" }));
    expect(map.getByRole("button", { name: "Qingdao, where they met" })).toBeDefined();
    expect(map.getByRole("button", { name: "Valley · Attack, 22 Apr 2025" })).toBeDefined();
  });

  test("leaves the position out of the view until the reader moves the map, and replaces then", async () => {
    const { modes, lastView } = renderMap();
    expect(lastView().map).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    await waitFor(() => expect(lastView().map).not.toBeNull());
    expect(modes).toEqual(["replace"]);
    await userEvent.click(screen.getByRole("button", { name: "Reset map" }));
    expect(lastView().map).toBeNull();
    expect(modes).toEqual(["replace", "push"]);
  });

  test("leaves a map alone that is taken away right after its button was pressed", async () => {
    const { lastView } = renderMap();
    await userEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    cleanup();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(lastView().map).toBeNull();
  });

  test.each(Object.keys(PACIFIC))("shows %s and those it met within the map, across the date line", (focus) => {
    renderMap({}, PACIFIC[focus]);
    const marks = [...document.querySelectorAll<HTMLElement>(".map-mark--party")];
    expect(marks).toHaveLength(PACIFIC[focus]?.countries.length ?? 0);
    for (const { style } of marks) {
      const [x, y] = [style.left, style.top].map(Number.parseFloat);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(800);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(400);
    }
  });

  test("writes a position beyond the date line as one on the globe, and reads it back there", async () => {
    const { lastView } = renderMap({}, PACIFIC["United States"]);
    await userEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    await waitFor(() => expect(lastView().map).not.toBeNull());
    const { lon } = lastView().map ?? { lon: Number.NaN };
    expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    cleanup();
    renderMap({ map: { zoom: 4, lat: 0, lon: 175 } }, PACIFIC["United States"]);
    const tonga = document.querySelectorAll<HTMLElement>(".map-mark--party")[3];
    expect(Math.abs(Number.parseFloat(tonga?.style.left ?? "") - 400)).toBeLessThan(400);
  });

  test("lets the keyboard skip the map without touching the address", async () => {
    renderMap();
    await userEvent.click(screen.getByRole("link", { name: "Skip the map" }));
    expect(document.activeElement?.textContent).toBe("End of the map");
  });
});
