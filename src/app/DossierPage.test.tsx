import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openApp } from "../testing/openApp.tsx";
import { realDossierJson } from "../testing/realDossier.ts";
import { standInForScreen } from "../testing/screenStandIn.ts";
import { ALL_FILES, answerRequests } from "../testing/siteFiles.ts";

const CATALOG = "data/catalog.json";
const DOSSIER = "data/dossiers/qingdao-2025.json";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const failure = () => screen.findByRole("alert", { name: "The meetings could not be loaded" });
const china = () => screen.findByRole("article", { name: "China" });

describe("a page that carries no data", () => {
  test.each([CATALOG, DOSSIER])("says what it waits for while %s has not come", async (file) => {
    answerRequests({ ...ALL_FILES, [file]: "never" });
    await openApp("qingdao-2025/", null);
    expect(screen.getByRole("status").textContent).toBe("Loading the dossier…");
    expect(screen.getByRole("link", { name: "Sidelines" })).toBeDefined();
  });

  test("shows the dossier that the address names", async () => {
    answerRequests({ ...ALL_FILES });
    await openApp("qingdao-2025/?country=CHN", null);
    expect(await china()).toBeDefined();
    expect(screen.queryByRole("article", { name: "Belarus" })).toBeNull();
  });

  test("shows the catalogue's default dossier where the address names none", async () => {
    answerRequests({ ...ALL_FILES });
    await openApp("", null);
    expect(await china()).toBeDefined();
  });

  test("says that a dossier is unknown, offers those that are there, and asks for none", async () => {
    const asked = answerRequests({ ...ALL_FILES });
    await openApp("nowhere-2025/", null);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("There is no dossier “nowhere-2025” here");
    expect(
      within(alert)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["/talks/qingdao-2025/"]);
    expect(asked).toEqual([CATALOG]);
  });

  test.each([
    ["the catalogue", CATALOG],
    ["the dossier", DOSSIER],
  ])("says that %s failed, by name, and tries again when asked", async (_, file) => {
    const files = { ...ALL_FILES, [file]: { status: 503 } };
    const asked = answerRequests(files);
    await openApp("qingdao-2025/", null);
    const alert = within(await failure());
    expect(alert.getByText(new RegExp(`The server answered 503 for ${file}`))).toBeDefined();
    expect(alert.getByText(/The server may be busy/)).toBeDefined();
    expect(asked.filter((path) => path === file)).toHaveLength(3);
    Object.assign(files, ALL_FILES);
    await userEvent.click(alert.getByRole("button", { name: "Try again" }));
    expect(await china()).toBeDefined();
    expect(screen.queryByRole("alert", { name: "The meetings could not be loaded" })).toBeNull();
  });

  test("says that the network gave no answer; asked again, keeps saying so, and the focus, until one comes", async () => {
    const files = { ...ALL_FILES, [DOSSIER]: "no network" as const };
    answerRequests(files);
    await openApp("qingdao-2025/", null);
    const alert = within(await failure());
    expect(alert.getByText(/Check the connection/)).toBeDefined();
    Object.assign(files, { [DOSSIER]: "never" });
    await userEvent.click(alert.getByRole("button", { name: "Try again" }));
    expect(document.activeElement).toBe(await alert.findByRole("button", { name: "Trying…" }));
    expect(alert.getByText(/Check the connection/)).toBeDefined();
    expect(screen.queryByRole("status")).toBeNull();
  });

  test("that failed by its catalogue keeps the failure while the dossier is asked for, too", async () => {
    const files = { ...ALL_FILES, [CATALOG]: { status: 503 } };
    const asked = answerRequests(files);
    await openApp("qingdao-2025/", null);
    const alert = within(await failure());
    Object.assign(files, { ...ALL_FILES, [DOSSIER]: "never" });
    await userEvent.click(alert.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(asked).toContain(DOSSIER));
    expect(document.activeElement).toBe(alert.getByRole("button", { name: "Trying…" }));
  });

  test("names the places in a dossier that is not as it should be, and does not ask for it again by itself", async () => {
    const json = realDossierJson({ "/meetings/1/date": "2025-06-31" });
    const asked = answerRequests({ ...ALL_FILES, [DOSSIER]: { json } });
    await openApp("qingdao-2025/", null);
    const alert = within(await failure());
    expect(alert.getByText("/meetings/1/date").closest("li")?.textContent).toContain('found "2025-06-31"');
    expect(asked.filter((path) => path === DOSSIER)).toHaveLength(1);
  });
});
