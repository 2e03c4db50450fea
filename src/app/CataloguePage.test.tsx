import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dossierFacts, indexedDossier } from "../selectors/site/indexedDossier.ts";
import { createMemoryAddress } from "../testing/memoryAddress.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { answerRequests, ROOT } from "../testing/siteFiles.ts";
import { CatalogueApp } from "./CatalogueApp.tsx";
import { newQueryClient } from "./queryClient.ts";

const second = changedDossier({ "/id": "second", "/title": "A second dossier", "/people/0/name": "Zoë Quux" });
const dossiers = [indexedDossier(realDossier), indexedDossier(second, true)];
const INDEX = "data/site-index.json";

afterEach(() => vi.unstubAllGlobals());

async function openCatalogue(search = "", written = true): Promise<void> {
  const facts = written
    ? [dossierFacts(realDossier), { ...dossierFacts(second), missing: ["Two meetings in May"] }]
    : null;
  await act(async () => {
    const store = createMemoryAddress(`/talks/dossiers/${search}`);
    render(<CatalogueApp root={ROOT} store={store} written={facts} client={newQueryClient()} />);
  });
}

describe("the page of all dossiers", () => {
  test("tells of each what it is, when and how much, what it lacks, and asks for nothing", async () => {
    const asked = answerRequests({});
    await openCatalogue();
    const [first, other] = screen.getAllByRole("listitem");
    expect(within(first!).getByRole("link").getAttribute("href")).toBe("../qingdao-2025/");
    expect(first!.textContent).toContain("26 Jun 2025");
    expect(first!.textContent).toContain("4 meetings, 5 countries, 1 report");
    expect(other!.textContent).toContain("Known to be missing:Two meetings in May");
    expect(asked).toEqual([]);
  });

  test("takes its list from the index where no build has written it, and marks a draft", async () => {
    answerRequests({ [INDEX]: { json: { dossiers } } });
    await openCatalogue("", false);
    const draft = await screen.findByText("Draft, not published");
    expect(draft.closest("li")?.textContent).toContain("A second dossier");
  });

  test("leads from what is found into its dossier, with the view set", async () => {
    answerRequests({ [INDEX]: { json: { dossiers } } });
    await openCatalogue();
    await userEvent.type(screen.getByRole("searchbox"), "zoe{Enter}");
    const found = await screen.findByRole("region", { name: "A second dossier" });
    const hrefs = within(found)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(hrefs).toContain("../second/?person=rajnath-singh");
    expect(hrefs).toContain("../second/china/");
    expect(hrefs.at(-1)).toBe("../second/?q=zoe");
    expect(screen.getByRole("status").textContent).toBe("4 meetings and 1 name in 1 dossier");
    expect(screen.queryByRole("region", { name: realDossier.title })).toBeNull();
  });

  test("says that nothing was found", async () => {
    answerRequests({ [INDEX]: { json: { dossiers } } });
    await openCatalogue("?q=nobody");
    expect(await screen.findByText("Nothing found in any dossier.")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("nobody");
  });
});
