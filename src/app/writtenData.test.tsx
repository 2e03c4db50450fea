import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogQuery } from "../data/catalogQuery.ts";
import { dossierQuery } from "../data/dossierQuery.ts";
import { landQuery } from "../data/landQuery.ts";
import { realDossier } from "../testing/realDossier.ts";
import { answerRequests, ROOT } from "../testing/siteFiles.ts";
import { newQueryClient } from "./queryClient.ts";
import { keepWritten } from "./writtenData.ts";

const DATA = "assets/qingdao-2025-0.json";
const FILE = "dossiers/qingdao-2025.json";
const catalog = { default: "qingdao-2025", dossiers: [] };

beforeEach(() => {
  document.body.innerHTML = `
    <div id="root"><p>As written</p><section id="panel" tabindex="-1"></section>
      <svg><g class="map-static-land"><path id="map-land-ground" d="M0 0z" /></g></svg></div>
    <script type="application/json" id="written">${JSON.stringify({ catalog, file: FILE, data: DATA })}</script>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

function keepPage() {
  const client = newQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  const page = document.querySelector("#root") ?? document.body;
  return { client, kept: keepWritten(client, ROOT, page) };
}

test("a written page's data are kept as they come, unjudged, with the land that stands in the page", async () => {
  const asked = answerRequests({ [DATA]: { json: realDossier } });
  const { client, kept } = keepPage();
  await kept;
  expect(client.getQueryData(catalogQuery("").queryKey)).toEqual(catalog);
  expect(client.getQueryData(dossierQuery("", FILE).queryKey)).toEqual(realDossier);
  expect(client.getQueryData(landQuery("", "qingdao-2025").queryKey)?.land).toBe("M0 0z");
  expect(asked).toEqual([DATA]);
});

test("nothing is fetched for a page that was not written", async () => {
  document.body.innerHTML = '<div id="root"></div>';
  const asked = answerRequests({});
  await keepPage().kept;
  expect(asked).toEqual([]);
});

test("data that do not come are told of above the page, which stays; Try again goes on from there", async () => {
  const files: Parameters<typeof answerRequests>[0] = { [DATA]: "no network" };
  const asked = answerRequests(files);
  const { client, kept } = keepPage();
  const failure = await screen.findByRole("alert", { name: "The meetings could not be loaded" });
  expect(asked).toEqual([DATA, DATA, DATA]);
  expect(failure.textContent).toContain("What stands below can be read without them");
  expect(screen.getByText("As written")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(asked).toHaveLength(6));
  await screen.findByRole("button", { name: "Try again" });

  files[DATA] = { json: realDossier };
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await act(() => kept);
  expect(client.getQueryData(dossierQuery("", FILE).queryKey)).toEqual(realDossier);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(document.activeElement?.id).toBe("panel");
});
