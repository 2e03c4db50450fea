import { expect, test, vi } from "vitest";
import type { Dossier } from "../model/dossier.ts";
import { realDossier } from "../testing/realDossier.ts";
import { perDossier } from "./perDossier.ts";

test("works a value out once for a dossier, and anew for another object, even one that says the same", () => {
  const make = vi.fn<(dossier: Dossier) => string[]>(({ meetings }) => meetings.map(({ id }) => id));
  const idsOf = perDossier(make);
  const twin = { ...realDossier };
  expect(idsOf(realDossier)).toBe(idsOf(realDossier));
  expect(idsOf(twin)).not.toBe(idsOf(realDossier));
  expect(make.mock.calls.map(([dossier]) => dossier === twin)).toEqual([false, true]);
});
