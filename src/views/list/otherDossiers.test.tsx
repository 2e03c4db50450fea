import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { CountryCode } from "../../model/country.ts";
import { indexedDossier } from "../../selectors/site/indexedDossier.ts";
import { card, renderList } from "../../testing/heldList.tsx";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import "./extras.ts";

const root = "https://example.org/talks/";
const second = changedDossier({ "/id": "second", "/title": "A second", "/people/0/aliases": ["Zanzibar"] });
const index = [indexedDossier(realDossier), indexedDossier(second)];

/** The way to the other dossiers, which counts how often it was taken. */
function others(answer: () => Promise<typeof index> = async () => index) {
  return { root, load: vi.fn<() => Promise<typeof index>>(answer) };
}

test("a search that finds nothing says where else there is something, with the search set", async () => {
  renderList({ query: "zanzibar" }, realDossier, null, others());
  const link = await screen.findByRole("link", { name: "4 meetings in “A second”" });
  expect(link.getAttribute("href")).toBe(`${root}second/?q=zanzibar`);
});

test("a search that finds nothing anywhere names no other dossier", async () => {
  const way = others();
  renderList({ query: "nobody" }, realDossier, null, way);
  await waitFor(() => expect(way.load).toHaveBeenCalled());
  expect(screen.queryByText("The same search in other dossiers:")).toBeNull();
});

test("an open card says behind a fold who met others too, and where, and asks for the index only then", async () => {
  const way = others();
  renderList({ meeting: "china" }, realDossier, null, way);
  const fold = await screen.findByText("In other dossiers, and on Wikidata");
  expect(way.load).not.toHaveBeenCalled();
  await userEvent.click(fold);
  const line = await screen.findByText("Rajnath Singh also in");
  expect(line.closest("p")?.textContent).toBe("Rajnath Singh also in “A second” (4 meetings)");
  const [link] = [...(line.parentElement?.querySelectorAll("a") ?? [])];
  expect(link?.getAttribute("href")).toBe(`${root}second/?person=rajnath-singh`);
  expect(card("China").contains(line)).toBe(true);
});

test("a chosen country is told with its meetings in other dossiers", async () => {
  renderList({ countries: ["CHN" as CountryCode] }, realDossier, null, others());
  const line = await screen.findByText("China also in");
  expect(line.parentElement?.querySelector("a")?.getAttribute("href")).toBe(`${root}second/?country=CHN`);
});

test("the index is not asked for while no card is open and the search finds something", async () => {
  const way = others();
  renderList({ query: "border" }, realDossier, null, way);
  await Promise.resolve();
  expect(way.load).not.toHaveBeenCalled();
});

test("an index that does not come leaves the list as it is", async () => {
  const way = others(() => Promise.reject(new Error("offline")));
  renderList({ meeting: "china" }, realDossier, null, way);
  await userEvent.click(await screen.findByText("In other dossiers, and on Wikidata"));
  await waitFor(() => expect(way.load).toHaveBeenCalled());
  expect(card("China")).toBeTruthy();
});
