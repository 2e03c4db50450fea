import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { allowForWholePage } from "../testing/allowForWholePage.ts";
import { renderHeldView } from "../testing/heldView.tsx";
import { testDossier } from "../testing/mapTestDossier.ts";
import { standInForScreen } from "../testing/screenStandIn.ts";
import { ALL_FILES, answerRequests, ROOT } from "../testing/siteFiles.ts";
import type { View } from "../view/view.ts";
import type * as mapModule from "../views/map/MapView.tsx";
import { MapSlot } from "./MapSlot.tsx";
import { newQueryClient } from "./queryClient.ts";

const WORLD = "data/world.topo.json";
const network = vi.hoisted(() => ({ isDown: false }));

vi.mock("../views/map/MapView.tsx", async (importOriginal) => {
  const code = await importOriginal<typeof mapModule>();
  return {
    get MapView() {
      if (network.isDown) throw new TypeError("Failed to fetch dynamically imported module");
      return code.MapView;
    },
  };
});

allowForWholePage();

beforeEach(() => {
  network.isDown = false;
  standInForScreen();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Draws the map's place; what fails is asked for again at once. */
function openSlot(start: Partial<View> = {}) {
  const client = newQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  return renderHeldView(
    ({ view, linkTo, changeView }) => (
      <QueryClientProvider client={client}>
        <MapSlot
          root={ROOT}
          dossier={testDossier}
          shown={view}
          asked={view}
          linkTo={linkTo}
          highlighted={null}
          onHighlight={() => {}}
          changeView={changeView}
        />
      </QueryClientProvider>
    ),
    start,
  );
}

/** On the picture a country is a link; on the map it is a button. */
const pictured = () => screen.findAllByRole("link", { name: /^Kazakhstan/ });
const live = () => screen.findByRole("button", { name: /^Kazakhstan, met/ });
const failure = () => screen.findByRole("alert", { name: "The map could not be drawn." });

async function pointAt() {
  const [country] = await pictured();
  fireEvent.touchStart(country!);
}

describe("the map's place", () => {
  test("shows a picture, and asks for neither code nor world, until it is wanted", async () => {
    const asked = answerRequests({ ...ALL_FILES });
    openSlot();
    const [country] = await pictured();
    expect(country?.getAttribute("href")).toBe("held/kazakhstan/?country=KAZ");
    expect(asked).not.toContain(WORLD);
  });

  test("shows the map itself once a reader touches the picture", async () => {
    answerRequests({ ...ALL_FILES });
    openSlot();
    await pointAt();
    expect(await live()).toBeDefined();
    expect(screen.queryByRole("link", { name: /^Kazakhstan/ })).toBeNull();
  });

  test.each([true, false])("leaves the key as the reader left it on the picture: open %s", async (isOpen) => {
    answerRequests({ ...ALL_FILES });
    openSlot();
    await pictured();
    const key = () => screen.getByText("Key").closest("details");
    key()!.open = isOpen;
    await pointAt();
    await live();
    expect(screen.getByText(/^Disputed areas/)).toBeDefined();
    expect(key()?.open).toBe(isOpen);
  });

  test("shows the map itself once it is near the screen and the browser idle", async () => {
    vi.restoreAllMocks();
    standInForScreen({ isNear: true });
    answerRequests({ ...ALL_FILES });
    openSlot();
    expect(await live()).toBeDefined();
  });

  test("shows no picture of the whole where the link asks for a part of the world", async () => {
    answerRequests({ ...ALL_FILES });
    openSlot({ map: { zoom: 4, lat: 36, lon: 90 } });
    expect((await screen.findByRole("status")).textContent).toBe("Loading the map…");
  });

  test("says that the world's file failed and what still works, and draws the map after a retry", async () => {
    const files = { ...ALL_FILES, [WORLD]: { status: 404 } };
    const asked = answerRequests(files);
    openSlot();
    await pointAt();
    const alert = within(await failure());
    expect(alert.getByText(new RegExp(`404 for ${WORLD}`))).toBeDefined();
    expect(alert.getByText("The timeline, the list and every link work without it.")).toBeDefined();
    expect(asked.filter((path) => path === WORLD)).toHaveLength(3);
    Object.assign(files, ALL_FILES);
    await userEvent.click(alert.getByRole("button", { name: "Try again" }));
    expect(await live()).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("keeps the failure and the focus while the world's file is asked for again", async () => {
    const files = { ...ALL_FILES, [WORLD]: { status: 404 } };
    answerRequests(files);
    openSlot();
    await pointAt();
    const alert = within(await failure());
    Object.assign(files, { [WORLD]: "never" });
    await userEvent.click(alert.getByRole("button", { name: "Try again" }));
    expect(document.activeElement).toBe(await alert.findByRole("button", { name: "Trying…" }));
  });

  test("says that the map's code failed, and draws the map after a retry", async () => {
    answerRequests({ ...ALL_FILES });
    network.isDown = true;
    openSlot();
    await pointAt();
    const alert = within(await failure());
    expect(alert.getByText("The code of the map could not be loaded.")).toBeDefined();
    network.isDown = false;
    await userEvent.click(alert.getByRole("button", { name: "Try again" }));
    expect(await live()).toBeDefined();
  });
});
