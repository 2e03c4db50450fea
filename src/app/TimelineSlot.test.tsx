import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { allowForWholePage } from "../testing/allowForWholePage.ts";
import { renderHeldView } from "../testing/heldView.tsx";
import { realDossier } from "../testing/realDossier.ts";
import { standInForScreen } from "../testing/screenStandIn.ts";
import type * as timelineModule from "../views/timeline/liveTimelines.ts";
import { newQueryClient } from "./queryClient.ts";
import { TimelineSlot } from "./TimelineSlot.tsx";

const network = vi.hoisted(() => ({ isDown: false }));

vi.mock("../views/timeline/liveTimelines.ts", async (importOriginal) => {
  const code = await importOriginal<typeof timelineModule>();
  return {
    get liveTimeline() {
      if (network.isDown) throw new TypeError("Failed to fetch dynamically imported module");
      return code.liveTimeline;
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

function openSlot() {
  const client = newQueryClient();
  return renderHeldView(({ view, linkTo, changeView }) => (
    <QueryClientProvider client={client}>
      <TimelineSlot
        dossier={realDossier}
        shown={view}
        asked={view}
        linkTo={linkTo}
        highlighted={null}
        onHighlight={() => {}}
        changeView={changeView}
      />
    </QueryClientProvider>
  ));
}

/** On the picture a meeting is a link, one for each width of the chart; on the timeline it is a button. */
const pictured = () => screen.findAllByRole("link", { name: /^Meeting with Belarus/ });
const live = () => screen.findByRole("button", { name: /^Meeting with Belarus/ });

async function touch() {
  const [meeting] = await pictured();
  fireEvent.touchStart(meeting!);
}

describe("the timeline's place", () => {
  test("shows a picture until it is wanted, which answers by its links", async () => {
    const seen = openSlot();
    const [meeting] = await pictured();
    await userEvent.click(meeting!);
    expect(seen.view.meeting).toBe("belarus");
  });

  test("shows the timeline itself once a reader touches the picture", async () => {
    openSlot();
    await touch();
    expect(await live()).toBeDefined();
    expect(screen.queryByRole("link", { name: /^Meeting with Belarus/ })).toBeNull();
  });

  test("shows the timeline itself once it is near the screen and the browser idle", async () => {
    vi.restoreAllMocks();
    standInForScreen({ isNear: true });
    openSlot();
    expect(await live()).toBeDefined();
  });

  test("says that the timeline's code failed, and draws the timeline after a retry", async () => {
    network.isDown = true;
    openSlot();
    await touch();
    const alert = within(await screen.findByRole("alert", { name: "The timeline could not be drawn." }));
    expect(alert.getByText("The code of the timeline (strip) could not be loaded.")).toBeDefined();
    network.isDown = false;
    await userEvent.click(alert.getByRole("button", { name: "Try again" }));
    expect(await live()).toBeDefined();
  });
});
