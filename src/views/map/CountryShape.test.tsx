import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderHeldView } from "../../testing/heldView.tsx";
import { testDossier, testWorld } from "../../testing/mapTestDossier.ts";
import { standInForScreen } from "../../testing/screenStandIn.ts";
import { MapView } from "./MapView.tsx";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a country of the map", () => {
  test.each([
    ["Enter", "{Enter>4/}"],
    ["Space", "{ >4/}"],
  ])("is toggled once by a press of %s, however long the key is held", async (_, keys) => {
    const seen = renderHeldView(({ view, changeView }) => (
      <MapView
        dossier={testDossier}
        world={testWorld}
        shown={view}
        asked={view}
        highlighted={null}
        onHighlight={() => {}}
        changeView={changeView}
      />
    ));
    const country = screen.getByRole("button", { name: /^Kazakhstan/ });
    act(() => country.focus());
    await userEvent.keyboard(keys);
    expect(seen).toMatchObject({ view: { countries: ["KAZ"] }, modes: ["push"] });
  });
});
