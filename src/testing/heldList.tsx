import { screen } from "@testing-library/react";
import { useState } from "react";
import type { Dossier } from "../model/dossier.ts";
import type { View } from "../view/view.ts";
import type { OtherDossiers } from "../views/list/listContext.ts";
import { MeetingList } from "../views/list/MeetingList.tsx";
import { SortField } from "../views/list/SortField.tsx";
import { renderHeldView } from "./heldView.tsx";
import { realDossier } from "./realDossier.ts";

const meetingLink = (meeting: string) => `https://example.org/talks/held/${meeting}/`;

/** The list of meetings with the field of its order, for a view that it changes itself; `lead` is the
 * meeting that the page is about. `told` is what was highlighted. */
export function renderList(
  start: Partial<View> = {},
  dossier: Dossier = realDossier,
  lead: string | null = null,
  others: OtherDossiers | null = null,
) {
  const told: (string | null)[] = [];
  function List(props: Omit<Parameters<typeof MeetingList>[0], "highlighted" | "onHighlight">) {
    const [highlighted, setHighlighted] = useState<string | null>(null);
    const [handleHighlight] = useState(() => (meetingId: string | null) => {
      told.push(meetingId);
      setHighlighted(meetingId);
    });
    return <MeetingList {...props} highlighted={highlighted} onHighlight={handleHighlight} />;
  }
  const seen = renderHeldView(
    ({ view, changeView, linkTo }) => (
      <>
        {/* Where the focus goes when a filter is taken away. */}
        <input id="search" aria-label="Search" />
        <SortField dossier={dossier} view={view} changeView={changeView} />
        <List
          dossier={dossier}
          view={view}
          openMeeting={view.meeting}
          changeView={changeView}
          linkTo={linkTo}
          meetingLink={meetingLink}
          lead={lead}
          edition={null}
          others={others}
        />
      </>
    ),
    start,
  );
  return Object.assign(seen, { told });
}

/** The card of the meeting with a country. */
export const card = (country: string) => screen.getByRole("article", { name: country });

/** The countries of the cards, in their order. */
export const cardOrder = () => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
