import type { FacetName, FilterName } from "../filters/filterName.ts";
import { FILTERS, type FilterValues, NO_FILTERS } from "../filters/filters.ts";
import type { CountryCode } from "../model/country.ts";
import { EMBED_PARTS, type EmbedPart } from "../model/embedPart.ts";
import type { LinkedParagraph } from "../model/paragraphRef.ts";
import type { Theme } from "../model/theme.ts";

/** timeline is a panel of its own only on small screens; wide ones always show it beside the meetings. */
export const PANELS = ["meetings", "timeline", "topics", "source"] as const;
export type Panel = (typeof PANELS)[number];

export const SORTS = ["report", "occasion", "country", "topics"] as const;
/** report: the order of the dossier. country: by name. topics: most topics first. */
export type Sort = (typeof SORTS)[number];

/** Where the reader has moved the map: web-map zoom level, degrees. */
export interface MapPosition {
  zoom: number;
  lat: number;
  lon: number;
}

/** What the reader is looking at. All of it is in the URL; there is no second copy. */
export interface View extends FilterValues {
  /** The open meeting. */
  meeting: string | null;
  sort: Sort;
  panel: Panel;
  /** The paragraph shown in the source panel. */
  paragraph: LinkedParagraph | null;
  map: MapPosition | null;
  /** Whose drawing of disputed areas is shown; null is neutral. */
  boundaries: CountryCode | null;
  /** The edition that the link was made for; null when it names none. */
  edition: string | null;
  isEmbedded: boolean;
  /** What an embedded page shows; never empty. Means nothing where `isEmbedded` is false. */
  parts: EmbedPart[];
  /** Null follows the reader's system. */
  theme: Theme | null;
  /** Whether the filter sheet of a small screen is open, so that Back closes it. */
  isFilterSheetOpen: boolean;
}

/** The view of a plain link. */
export const DEFAULT_VIEW: View = {
  ...NO_FILTERS,
  meeting: null,
  sort: "report",
  panel: "meetings",
  paragraph: null,
  map: null,
  boundaries: null,
  edition: null,
  isEmbedded: false,
  parts: [...EMBED_PARTS],
  theme: null,
  isFilterSheetOpen: false,
};

/** What a view holds of one chosen value of a facet. */
type FacetValue<Name extends FacetName> = View[(typeof FILTERS)[Name]["key"]][number];

/** The chosen values of a facet, in the order in which they were chosen. */
export function chosenIn(view: View, facet: FacetName): readonly string[] {
  return view[FILTERS[facet].key];
}

/** The view with a value of a facet added to, or taken from, the chosen ones. */
export function toggleValue<Name extends FacetName>(view: View, name: Name, value: FacetValue<Name>): View {
  return { ...view, ...FILTERS[name].toggled(view, value) };
}

/** The view with the meeting opened, or closed when it is open already. */
export function toggleMeeting(view: View, meeting: string): View {
  return { ...view, meeting: view.meeting === meeting ? null : meeting };
}

/** The view without any filter; what is open, the order, the map and the panel stay. */
export function clearFilters(view: View): View {
  return { ...view, ...NO_FILTERS };
}

/** The view with nothing chosen in one filter. */
export function withoutFilter(view: View, name: FilterName): View {
  return { ...view, ...FILTERS[name].cleared };
}

/** The view as the site itself shows it: what only an embedded page has is left out. */
export function withoutEmbedding(view: View): View {
  const { isEmbedded, parts, theme } = DEFAULT_VIEW;
  return { ...view, isEmbedded, parts, theme };
}

/** `view` shown as the embedded page `frame` is shown. */
export function embeddedLike(frame: View, view: View): View {
  const { isEmbedded, parts, theme } = frame;
  return { ...view, isEmbedded, parts, theme };
}
