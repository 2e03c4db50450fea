import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { renderHeldView } from "../../testing/heldView.tsx";
import { realDossier } from "../../testing/realDossier.ts";
import { standInForScreen } from "../../testing/screenStandIn.ts";
import { dossierOf } from "../../testing/worldDossiers.ts";
import { chosenIn, type View } from "../../view/view.ts";
import { Facet } from "./Facet.tsx";
import { FacetMenu } from "./FacetMenu.tsx";

beforeEach(() => standInForScreen());
afterEach(() => vi.unstubAllGlobals());

const dossier = dossierOf("USA FJI JPN TON NZL BRA PRT FRA AGO ESP DEU GBR ITA", [["Suva", -18, 178]]);

const field = () => screen.findByRole<HTMLInputElement>("searchbox", { name: "Find a country" });
const labels = () => screen.getAllByRole("checkbox").map(({ id }) => id.replace("country-", ""));
const status = () => screen.getByRole("status").textContent;

async function openMenu(start: Partial<View> = {}, of: Dossier = dossier) {
  const seen = renderHeldView(
    ({ view, changeView }) => (
      <FacetMenu name="country" dossier={of} asked={view} shown={view} changeView={changeView} />
    ),
    start,
  );
  const menu = document.querySelector("details")!;
  await act(async () => {
    menu.open = true;
    // The browser tells of it one task later.
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { seen, menu };
}

describe("a menu of many values", () => {
  test("lists those with most meetings first, then by name", async () => {
    await openMenu();
    expect(labels().slice(0, 4)).toEqual(["USA", "AGO", "BRA", "FJI"]);
  });

  test("is searched as one types, and the count is announced", async () => {
    await openMenu();
    await userEvent.type(await field(), "AN");
    expect(labels()).toEqual(["AGO", "FRA", "DEU", "JPN", "NZL"]);
    expect(status()).toBe("5 of 13");
    await userEvent.type(await field(), "zz");
    expect(status()).toBe("None of 13");
  });

  test("Escape first clears the search, then closes the menu", async () => {
    const { menu } = await openMenu();
    await userEvent.type(await field(), "an");
    await userEvent.keyboard("{Escape}");
    expect([(await field()).value, menu.open, labels().length]).toEqual(["", true, 13]);
    await userEvent.keyboard("{Escape}");
    expect(menu.open).toBe(false);
  });

  test("has what is chosen on top when it is opened, and moves nothing that is ticked then", async () => {
    const { seen } = await openMenu({ countries: dossier.countries.slice(3, 4).map(({ code }) => code) });
    await field();
    expect(labels().slice(0, 2)).toEqual(["TON", "USA"]);
    const before = labels();
    await userEvent.click(screen.getByRole("checkbox", { name: /^Spain/ }));
    expect(seen.view.countries).toEqual(["TON", "ESP"]);
    expect(labels()).toEqual(before);
  });

  test("starts anew when it is opened again", async () => {
    const { menu } = await openMenu();
    await userEvent.type(await field(), "an");
    await act(async () => {
      menu.open = false;
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect([(await field()).value, labels().length]).toEqual(["", 13]);
  });
});

test("a menu of few values has no search, and their own order", async () => {
  await openMenu({}, realDossier);
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(labels()).toEqual(["IND", "BLR", "TJK", "KAZ", "CHN"]);
});

test("a small screen's sheet has the first of many values, what is chosen, and a button for all", async () => {
  standInForScreen({ isWide: false });
  renderHeldView(
    ({ view, changeView }) => (
      <Facet
        name="country"
        dossier={dossier}
        shown={view}
        chosen={chosenIn(view, "country")}
        changeView={changeView}
        isOpen
      />
    ),
    { countries: dossier.countries.slice(3, 4).map(({ code }) => code) },
  );
  await field();
  expect(labels()).toHaveLength(9);
  expect(labels()[0]).toBe("TON");
  await userEvent.click(screen.getByRole("button", { name: "Show all 13" }));
  expect(labels()).toHaveLength(13);
});
