import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { SITE_ROOT } from "../../testing/exportFixture.ts";
import { manyMeetings } from "../../testing/manyMeetings.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { PrintSheet } from "./PrintSheet.tsx";

function sheetOf(dossier: Dossier, meeting: string): HTMLElement {
  render(
    <PrintSheet
      dossier={dossier}
      view={{ ...DEFAULT_VIEW, meeting }}
      root={SITE_ROOT}
      edition={null}
      link={SITE_ROOT}
      meetingLink={(id) => `${SITE_ROOT}${id}/`}
      loadWorld={() => Promise.reject(new Error("no map is drawn"))}
      isOfView={false}
    />,
  );
  return screen.getByRole("article");
}

test("the sheet of a meeting has its summary, where accounts differ, its topics and how sure it is", () => {
  const sheet = sheetOf(manyMeetings, "2025-06-26-qingdao-rus");
  expect(within(sheet).getByText(/^Talks with Russia's minister on air defence/)).toBeDefined();
  expect(within(sheet).getByRole("heading", { name: "Where accounts differ" })).toBeDefined();
  expect(
    within(sheet)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "27 June 2025. (indiandefensenews.in, whose report is not in the list.)",
    expect.stringMatching(/^“Thursday \(June 27\)”/),
    expect.stringMatching(/^India’s account: 26 June 2025, 05:05 UTC\. \(Decoded/),
  ]);
  expect(within(sheet).getByText(/S-400 deliveries; Su-30MKI upgrade/)).toBeDefined();
  expect(within(sheet).getByText("High confidence that it was held")).toBeDefined();
  expect(sheet.textContent).toContain("quicker procurement. By the account of India. ");
});

test("the sheet of a meeting marks a topic that the report leaves open, and has no heading for what it lacks", () => {
  const sheet = sheetOf(realDossier, "china");
  expect(within(sheet).getByText(/Training \(unclear\)/)).toBeDefined();
  expect(within(sheet).queryByRole("heading", { name: "Where accounts differ" })).toBeNull();
});
