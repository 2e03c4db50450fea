import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { singaporeDossier } from "../../testing/singaporeDossier.ts";
import { OnWikidata } from "./OnWikidata.tsx";

test("OnWikidata links those who met and where, each to its item, and leaves out who is not certain", () => {
  const meeting = realDossier.meetings.find(({ id }) => id === "china")!;
  render(<OnWikidata dossier={realDossier} meeting={meeting} />);
  const links = within(screen.getByRole("list", { name: "On Wikidata" })).getAllByRole<HTMLAnchorElement>("link");
  expect(links.map(({ textContent, href }) => [textContent, href])).toEqual([
    ["Rajnath Singh on Wikidata", "https://www.wikidata.org/entity/Q3506475"],
    ["India on Wikidata", "https://www.wikidata.org/entity/Q668"],
    ["China on Wikidata", "https://www.wikidata.org/entity/Q148"],
  ]);
  expect(links.every(({ rel }) => rel.includes("noreferrer"))).toBe(true);
});

test("OnWikidata names a city that is a state once", () => {
  const meeting = singaporeDossier.meetings.find(({ parties }) => parties.some(({ actor }) => actor === "SGP"))!;
  render(<OnWikidata dossier={singaporeDossier} meeting={meeting} />);
  expect(screen.getAllByRole("link", { name: "Singapore on Wikidata" })).toHaveLength(1);
});

test("OnWikidata draws nothing where no item is known", () => {
  const strip = <Record extends { wikidata?: string | undefined }>(records: readonly Record[]) =>
    records.map((record) => ({ ...record, wikidata: undefined }));
  const { countries, people, places } = realDossier;
  const unknown = { ...realDossier, countries: strip(countries), people: strip(people), places: strip(places) };
  const { container } = render(<OnWikidata dossier={unknown} meeting={unknown.meetings[0]!} />);
  expect(container.textContent).toBe("");
});
