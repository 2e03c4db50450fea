import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openApp } from "../../testing/openApp.tsx";
import { standInForScreen } from "../../testing/screenStandIn.ts";
import { ROOT } from "../../testing/siteFiles.ts";
// The menu loads them when they are asked for; here they are loaded with the test, so that no test waits for a busy machine.
import "./SharePanel.tsx";
import "./pictureKinds.ts";
import "./pngOf.ts";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const opener = () => screen.getByRole("button", { name: "Share" });
const panel = () => screen.queryByRole("group", { name: "Share, export and cite this view" });

/** Opens the panel of a view, and waits for its code. */
async function openPanel(path: string) {
  await openApp(path);
  const user = userEvent.setup();
  await user.click(opener());
  const opened = within(panel()!);
  await opened.findByRole("heading", { name: "Cite" });
  return { user, panel: opened };
}

/** Notes what is saved instead of saving it. */
function noteSaved() {
  const saved: string[] = [];
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:test", revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function noteName(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

describe("the share panel", () => {
  test("says what is shown, and closes with Escape, which gives the focus back", async () => {
    const { user, panel: opened } = await openPanel("qingdao-2025/?country=CHN");
    expect(opened.getByText(/^What is shown:/).textContent).toContain("China");
    await user.keyboard("{Escape}");
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(opener());
    expect(opener().getAttribute("aria-expanded")).toBe("false");
  });

  test("closes with a press elsewhere, and not with one in it", async () => {
    const { user, panel: opened } = await openPanel("qingdao-2025/");
    await user.click(opened.getByRole("heading", { name: "Cite" }));
    expect(panel()).not.toBeNull();
    await user.click(screen.getByRole("heading", { level: 1 }));
    expect(panel()).toBeNull();
  });

  test("closes when the focus leaves it", async () => {
    await openPanel("qingdao-2025/");
    act(() => screen.getByRole("searchbox").focus());
    expect(panel()).toBeNull();
  });
});

describe("citing", () => {
  test("cites the open meeting by its own link, unless the view is asked for", async () => {
    const { user, panel: opened } = await openPanel("qingdao-2025/belarus/?act=agreed");
    await user.click(opened.getByRole("button", { name: "Copy as BibTeX" }));
    expect(await opened.findByText("Citation copied as BibTeX.")).toBeDefined();
    expect(await navigator.clipboard.readText()).toContain(`url = {${ROOT}qingdao-2025/belarus/}`);
    await user.click(opened.getByRole("radio", { name: /^This view/ }));
    await user.click(opened.getByRole("button", { name: "Copy as BibTeX" }));
    expect(await navigator.clipboard.readText()).toContain(`url = {${ROOT}qingdao-2025/?act=agreed}`);
  });

  test("shows the citation to copy by hand where the browser refuses the clipboard", async () => {
    const { user, panel: opened } = await openPanel("qingdao-2025/");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(opened.getByRole("button", { name: "Copy as plain text" }));
    const byHand = await opened.findByRole<HTMLTextAreaElement>("textbox", { name: "Text to copy by hand" });
    expect(byHand.value).toContain(`${ROOT}qingdao-2025/`);
  });
});

describe("exporting", () => {
  test.each([
    ["CSV table", "qingdao-2025/belarus/", "sidelines-qingdao-2025-belarus.csv"],
    ["Calendar .ics", "qingdao-2025/belarus/?country=CHN", "sidelines-qingdao-2025-belarus.ics"],
    [
      "GeoJSON map data",
      "qingdao-2025/?country=CHN&topic=training",
      "sidelines-qingdao-2025-country-china-topic-training.geojson",
    ],
    ["CSV table", "qingdao-2025/", "sidelines-qingdao-2025.csv"],
  ])("%s of %s saves a file that says of what it is", async (name, path, file) => {
    const { user, panel: opened } = await openPanel(path);
    const saved = noteSaved();
    await user.click(opened.getByRole("button", { name }));
    expect(saved).toEqual([file]);
    expect(opened.getByText(`Saved as ${file}.`)).toBeDefined();
  });

  test("says what came of the last action only", async () => {
    const { user, panel: opened } = await openPanel("qingdao-2025/belarus/");
    noteSaved();
    await user.click(opened.getByRole("button", { name: "Calendar .ics" }));
    await user.click(opened.getByRole("button", { name: "Copy as plain text" }));
    expect(await opened.findByText("Citation copied as plain text.")).toBeDefined();
    expect(opened.queryByText(/^Saved as/)).toBeNull();
  });

  test("saves a picture where the browser can draw it, else says that it cannot", async () => {
    // Here is no browser that draws.
    const { user, panel: opened } = await openPanel("qingdao-2025/china/");
    const saved = noteSaved();
    await user.click(opened.getByRole("button", { name: "Timeline SVG" }));
    expect(await opened.findByText("Saved as sidelines-qingdao-2025-china-timeline.svg.")).toBeDefined();
    await user.click(opened.getByRole("button", { name: "Timeline PNG" }));
    expect(
      await opened.findByText("The picture could not be saved. The browser could not draw it. Try again."),
    ).toBeDefined();
    expect(saved).toEqual(["sidelines-qingdao-2025-china-timeline.svg"]);
  });

  test("saves nothing where nothing is shown, and says so", async () => {
    const { user, panel: opened } = await openPanel("qingdao-2025/?q=nowhere");
    const saved = noteSaved();
    await user.click(opened.getByRole("button", { name: "CSV table" }));
    expect(saved).toEqual([]);
    expect(opened.getByText("Nothing is shown, so there is nothing to export.")).toBeDefined();
  });
});
