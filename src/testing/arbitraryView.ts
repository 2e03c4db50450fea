import fc from "fast-check";
import { FACET_NAMES } from "../filters/filterName.ts";
import { FILTERS, type FilterValues } from "../filters/filters.ts";
import type { CountryCode } from "../model/country.ts";
import { dayOf } from "../model/day.ts";
import { EMBED_PARTS } from "../model/embedPart.ts";
import type { Period } from "../model/period.ts";
import { ACTS } from "../model/statement.ts";
import { THEMES } from "../model/theme.ts";
import { chosenIn, PANELS, SORTS, type View } from "../view/view.ts";
import { arbitraryText } from "./arbitraryText.ts";

const countryCode = fc.stringMatching(/^[A-Z]{3}$/).map((text) => text as CountryCode);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

/** A date cut to a year, a month or a day. */
const cutLength = fc.constantFrom(4, 7, 10);
const day = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => dayOf(...parts));

const period: fc.Arbitrary<Period> = fc
  .tuple(day, day, cutLength, cutLength, fc.constantFrom("both", "from", "to"))
  .map(([one, other, fromLength, toLength, ends]) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    return {
      from: ends === "to" ? null : from.slice(0, fromLength),
      to: ends === "from" ? null : to.slice(0, toLength),
    };
  });

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((count) => count / 100);

/** What can be chosen in each filter. */
const filterValues: { [Key in keyof FilterValues]: fc.Arbitrary<FilterValues[Key]> } = {
  countries: fc.uniqueArray(countryCode, { maxLength: 5 }),
  topics: fc.uniqueArray(slug, { maxLength: 5 }),
  acts: fc.shuffledSubarray([...ACTS]),
  people: fc.uniqueArray(slug, { maxLength: 5 }),
  period: fc.option(period),
  query: arbitraryText,
};

/** A view that a reader can reach. Its lists are without repetition, in any order; the search is well-formed text. */
export const arbitraryView: fc.Arbitrary<View> = fc.record({
  ...filterValues,
  meeting: fc.option(slug),
  sort: fc.constantFrom(...SORTS),
  panel: fc.constantFrom(...PANELS),
  paragraph: fc.option(
    fc.record({ report: fc.option(fc.constantFrom("ians", "a-2", "0")), number: fc.integer({ min: 1, max: 9999 }) }),
  ),
  map: fc.option(fc.record({ zoom: hundredths(0, 12), lat: hundredths(-90, 90), lon: hundredths(-180, 180) })),
  boundaries: fc.option(countryCode),
  edition: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
  isEmbedded: fc.boolean(),
  parts: fc.shuffledSubarray([...EMBED_PARTS], { minLength: 1 }),
  theme: fc.option(fc.constantFrom(...THEMES)),
  isFilterSheetOpen: fc.boolean(),
});

/** The same view with its lists in the order that links have: facets by text, but acts and parts as in their tables. */
export function canonicalView(view: View): View {
  const byText = FACET_NAMES.map((name) => ({ [FILTERS[name].key]: chosenIn(view, name).toSorted() }));
  return {
    ...(Object.assign({}, view, ...byText) as View),
    acts: ACTS.filter((act) => view.acts.includes(act)),
    parts: EMBED_PARTS.filter((part) => view.parts.includes(part)),
  };
}

/** Query texts: parameters that exist and others, with sound values, garbage, broken escapes and lone surrogates. */
export const arbitrarySearch: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...Object.keys(FILTERS), "sort", "panel", "para", "map", "embed", "parts", "theme", "utm_x", "%"),
      fc.oneof(
        fc.constantFrom("CHN~KAZ", "KAZ~CHN~x", "2025..", "4/36.1/90.2", "-0/0/-0", "1", "%E0%A4%A", "open", "\uD800"),
        arbitraryText,
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      ),
    ),
  )
  .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`);
