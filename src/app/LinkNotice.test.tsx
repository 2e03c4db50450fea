import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openApp, openedAddress } from "../testing/openApp.tsx";
import { standInForScreen } from "../testing/screenStandIn.ts";
import type { Ignored } from "../view/ignored.ts";
import { LinkNotice } from "./LinkNotice.tsx";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const notice = () => screen.getByRole("status", { name: "About this link" });
const lines = () =>
  within(notice())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("the notice about a link", () => {
  test("names each part that was left out, and why", () => {
    const ignored: Ignored[] = [
      { part: "wibble", value: "1", reason: "unrecognised" },
      { part: "country", value: "XXX", reason: "unknown" },
      { part: "act", value: "shouted", reason: "malformed" },
      { part: "sort", value: "country", reason: "repeated" },
    ];
    render(<LinkNotice ignored={ignored} onDismiss={() => {}} />);
    expect(lines()).toEqual([
      "wibble “1” is no part of a link to this site",
      "country “XXX” is not in this dossier",
      "act “shouted” cannot be read",
      "sort “country” was given twice; the first counts",
    ]);
  });

  test("names the same part once", () => {
    const one: Ignored = { part: "country", value: "XXX", reason: "unknown" };
    render(<LinkNotice ignored={[one, { ...one }, { ...one, value: "YYY" }]} onDismiss={() => {}} />);
    expect(lines()).toHaveLength(2);
  });

  test("is not there for a link that was honoured in full", async () => {
    await openApp("qingdao-2025/?country=CHN&utm_source=feed");
    expect(screen.queryByRole("status", { name: "About this link" })).toBeNull();
  });

  test("tells what the address has wrong and what the dossier lacks, and goes with them when dismissed", async () => {
    await openApp("qingdao-2025/?country=CHN~XXX&act=shouted&q=border");
    expect(lines()).toEqual(["act “shouted” cannot be read", "country “XXX” is not in this dossier"]);
    await userEvent.click(within(notice()).getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("status", { name: "About this link" })).toBeNull();
    await waitFor(() => expect(openedAddress()).toBe("qingdao-2025/?country=CHN&q=border"));
    expect(screen.getByRole("article", { name: "China" })).toBeDefined();
  });
});
