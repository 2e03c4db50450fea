import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryText } from "../testing/arbitraryText.ts";
import { arbitraryView, canonicalView } from "../testing/arbitraryView.ts";
import { knowingView } from "../testing/knowingView.ts";
import { realDossier } from "../testing/realDossier.ts";
import { FACET_NAMES, type FilterName } from "./filterName.ts";
import { FILTERS, type FilterValues, NO_FILTERS } from "./filters.ts";

const words = { act: (act: string) => `act ${act}` };
const filters = Object.values(FILTERS);
const facets = FACET_NAMES.map((name) => FILTERS[name]);

/** The part of a view that belongs to a filter. */
const chosenOf = (name: FilterName, view: FilterValues) => ({ [FILTERS[name].key]: view[FILTERS[name].key] });

/** What a link says of the filter. The compiler cannot see that the value under its key is of its type. */
function written(name: FilterName, view: FilterValues): string | null {
  const serialise = FILTERS[name].serialise as (value: unknown) => string | null;
  return serialise(view[FILTERS[name].key]);
}

test("the table has a key of its own for each filter, and NO_FILTERS is empty under each", () => {
  expect(new Set(filters.map(({ key }) => key)).size).toBe(filters.length);
  expect(NO_FILTERS).toEqual(Object.fromEntries(filters.map(({ key, empty }) => [key, empty])));
});

describe.each(filters)("the filter $name", (filter) => {
  const { name, key, empty, cleared } = filter;
  const nothing = { ...NO_FILTERS };

  test("is not written, asks nothing and shows nothing when it is empty", () => {
    expect(cleared).toEqual({ [key]: empty });
    expect(written(name, nothing)).toBeNull();
    expect(filter.test(realDossier, nothing)).toBeNull();
    expect(filter.chosenValues(realDossier, nothing, words)).toEqual([]);
    expect(filter.known(realDossier, nothing)).toEqual({ known: cleared, unknown: [] });
  });

  test("reads what it writes", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const text = written(name, view);
        const read = text === null ? { value: empty, malformed: [] } : filter.parse(text);
        expect(read).toEqual({ value: canonicalView(view)[key], malformed: [] });
      }),
    );
  });

  test("names what it cannot read, whatever the text", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { value, malformed } = filter.parse(text);
        const isLost = JSON.stringify(value) === JSON.stringify(empty);
        expect(isLost ? malformed.join("~") : text).toBe(text);
      }),
    );
  });

  test("sets nothing aside that the dossier knows", () => {
    fc.assert(
      fc.property(knowingView, (view) => {
        expect(filter.known(realDossier, view)).toEqual({ known: chosenOf(name, view), unknown: [] });
      }),
    );
  });

  test("asks something exactly when it shows a reader something", () => {
    fc.assert(
      fc.property(knowingView, (view) => {
        const shown = filter.chosenValues(realDossier, view, words);
        const ask = filter.test(realDossier, view);
        expect(ask !== null).toBe(shown.length > 0);
        expect(shown.every(({ label }) => label !== "")).toBe(true);
        for (const meeting of realDossier.meetings) expect(["yes", "open", "no"]).toContain(ask?.(meeting) ?? "yes");
      }),
    );
  });

  test("is empty when its values are taken away one by one, each without another", () => {
    fc.assert(
      fc.property(knowingView, (view) => {
        const shown = filter.chosenValues(realDossier, view, words);
        const left = shown.reduce<FilterValues>((from, { value }) => {
          const next = { ...from, ...filter.without(from, value) };
          expect(filter.chosenValues(realDossier, next, words)).toEqual(
            filter.chosenValues(realDossier, from, words).filter((other) => other.value !== value),
          );
          return next;
        }, view);
        expect(chosenOf(name, left)).toEqual(shown.length > 0 ? cleared : chosenOf(name, view));
      }),
    );
  });
});

describe.each(facets)("the facet $name", (facet) => {
  const { name, key } = facet;
  const options = facet.options(realDossier, words);

  test("offers values that a link can have, each once and with a label of its own", () => {
    expect(options.length).toBeGreaterThan(1);
    for (const { value } of options) expect(facet.parse(value)).toEqual({ value: [value], malformed: [] });
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
  });

  test("sets aside and names every value that it does not offer, and keeps the others", () => {
    fc.assert(
      fc.property(arbitraryView, knowingView, (view, knowing) => {
        const both = { ...view, [key]: [...new Set([...view[key], ...knowing[key]])] } as FilterValues;
        const isOffered = (value: string) => options.some((option) => option.value === value);
        const { known, unknown } = facet.known(realDossier, both);
        const all: readonly string[] = both[key];
        expect(known).toEqual({ [key]: all.filter(isOffered) });
        expect(unknown).toEqual(all.filter((value) => !isOffered(value)));
      }),
    );
  });

  test("toggles one value, twice back to where it was, and nothing that has not the form of one", () => {
    fc.assert(
      fc.property(knowingView, fc.constantFrom(...options), (view, { value }) => {
        const all: readonly string[] = view[key];
        const once: FilterValues = { ...view, ...facet.toggled(view, value) };
        const values: readonly string[] = once[key];
        expect(values.includes(value)).toBe(!all.includes(value));
        expect(values.filter((other) => other !== value)).toEqual(all.filter((other) => other !== value));
        const twice: FilterValues = { ...once, ...facet.toggled(once, value) };
        expect(new Set<string>(twice[key])).toEqual(new Set<string>(all));
        expect({ ...view, ...facet.toggled(view, "no value!") }).toEqual(view);
      }),
    );
  });

  test("knows of a meeting only values that it offers, and fits any meeting by each of those", () => {
    for (const [meeting, fits] of facet.fits(realDossier)) {
      expect(options.map(({ value }) => value)).toEqual(expect.arrayContaining([...fits.keys()]));
      for (const [value, fit] of fits) {
        const view = { ...NO_FILTERS, [key]: [value] };
        expect([name, value, facet.test(realDossier, view)?.(meeting)]).toEqual([name, value, fit]);
      }
    }
  });
});
