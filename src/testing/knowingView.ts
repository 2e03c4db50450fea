import fc from "fast-check";
import { FACET_NAMES } from "../filters/filterName.ts";
import { FILTERS } from "../filters/filters.ts";
import { parsePeriod } from "../model/period.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { realDossier } from "./realDossier.ts";

const words = { act: (act: string) => act };

/** Some of the values that a facet offers for the shipped dossier, two at most. */
const someValues = FACET_NAMES.map((name) => {
  const values = FILTERS[name].options(realDossier, words).map(({ value }) => value);
  return fc.subarray(values, { maxLength: 2 }).map((chosen) => ({ [FILTERS[name].key]: chosen }));
});

const others = fc.record({
  period: fc.constantFrom("", "2025..", "..2024", "2025-06-26..2025-06-26").map(parsePeriod),
  query: fc.constantFrom("", " ", "training", "border", "roadmap training", "belarus", "submarine"),
});

/** Views of which the shipped dossier knows every value, so that they often find something. */
export const knowingView: fc.Arbitrary<View> = fc
  .tuple(others, ...someValues)
  .map((filters) => Object.assign({}, DEFAULT_VIEW, ...filters) as View);
