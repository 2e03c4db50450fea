import type { FacetName, FilterName } from "../../filters/filterName.ts";
import { FILTERS } from "../../filters/filters.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { perDossier } from "../../records/perDossier.ts";
import { type View, withoutFilter } from "../../view/view.ts";

const filters = Object.values(FILTERS);

/** A meeting that fits the view, and whether it fits only through an open statement. */
export interface MeetingInView {
  readonly meeting: Meeting;
  readonly isOpen: boolean;
}

/** How many meetings a value would give, and how many of them only through an open statement. */
export interface FacetCount {
  readonly count: number;
  readonly openCount: number;
}

/** What a dossier can be asked about its meetings. Answers are shared by all who ask: nobody may change them. */
export interface MeetingIndex {
  /**
   * THE filter: the meetings that fit every filter of the view, in the dossier's order.
   * Within a filter any value suffices; between filters all must fit. With `except`, that filter is left out, as the
   * map's countries and a facet's own counts need it. A fit through an open statement is kept, and marked.
   */
  meetingsInView: (view: View, except?: FilterName) => readonly MeetingInView[];
  /** For each value of the facet, what choosing it alone, beside the other filters, would give; zeros are left out. */
  facetCounts: (facet: FacetName, view: View) => ReadonlyMap<string, FacetCount>;
}

/** The one way to ask: gives the index of a dossier, the same one to all who ask for the same object. */
export const meetingIndex: (dossier: Dossier) => MeetingIndex = perDossier(plainIndex);

/** Goes through all meetings for each new question, which at hundreds of them costs a fraction of a millisecond. */
function plainIndex(dossier: Dossier): MeetingIndex {
  const rememberedMeetings = remembered<readonly MeetingInView[]>();
  const rememberedCounts = remembered<ReadonlyMap<string, FacetCount>>();

  function meetingsInView(view: View, except?: FilterName): readonly MeetingInView[] {
    const asked = except === undefined ? view : withoutFilter(view, except);
    return rememberedMeetings(questionOf(asked), () => {
      const tests = filters.map((filter) => filter.test(dossier, asked)).filter((test) => test !== null);
      const found = dossier.meetings.flatMap((meeting) => {
        const fits = tests.map((test) => test(meeting));
        if (fits.includes("no")) return [];
        return [Object.freeze({ meeting, isOpen: fits.includes("open") })];
      });
      return Object.freeze(found);
    });
  }

  function facetCounts(facet: FacetName, view: View): ReadonlyMap<string, FacetCount> {
    return rememberedCounts(`${facet} ${questionOf(withoutFilter(view, facet))}`, () => {
      const fitsOf = FILTERS[facet].fits(dossier);
      const counts = new Map<string, FacetCount>();
      for (const { meeting, isOpen } of meetingsInView(view, facet)) {
        for (const [value, fit] of fitsOf.get(meeting) ?? []) {
          const { count, openCount } = counts.get(value) ?? NONE;
          counts.set(value, { count: count + 1, openCount: openCount + Number(isOpen || fit === "open") });
        }
      }
      return counts;
    });
  }

  return { meetingsInView, facetCounts };
}

/** The count of a value that no meeting has. */
export const NONE: FacetCount = { count: 0, openCount: 0 };

/**
 * The filters of a view as text. The view itself will not do: each reading of the address makes a new one. A filter that
 * is left out is asked as empty: then it is the same question as that of a view which never set it.
 */
function questionOf(view: View): string {
  return JSON.stringify(filters.map(({ key }) => view[key]));
}

/** One view asks at most six questions; two views are drawn in turn while the panels follow a control. */
const MOST_REMEMBERED = 16;

/** Gives answers by question, working out only those that are not among the last few. */
function remembered<Answer extends object>(): (question: string, workOut: () => Answer) => Answer {
  const answers = new Map<string, Answer>();
  return (question, workOut) => {
    const known = answers.get(question);
    if (known) return known;
    const answer = workOut();
    answers.set(question, answer);
    const [oldest] = answers.keys();
    if (answers.size > MOST_REMEMBERED && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
