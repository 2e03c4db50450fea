import type { MeetingFacts, Side } from "./meetingFacts.ts";

interface Known {
  wikidata?: string | undefined;
}

/** The columns with ids of Wikidata: the n-th belongs to the n-th name of the column of that name, and is empty where none is certain. */
export const WIKIDATA_COLUMNS: readonly { name: string; cell: (row: { facts: MeetingFacts }) => string }[] = [
  { name: "country_wikidata", cell: ({ facts }) => idsOf(facts.counterparts.map(({ actor }) => actor)) },
  { name: "person_wikidata", cell: ({ facts }) => idsOf(facts.counterparts.flatMap(peopleOf)) },
  { name: "focus_country_wikidata", cell: ({ facts }) => facts.focus?.actor.wikidata ?? "" },
  { name: "focus_person_wikidata", cell: ({ facts }) => idsOf(facts.focus ? peopleOf(facts.focus) : []) },
  { name: "venue_wikidata", cell: ({ facts }) => facts.venue?.wikidata ?? "" },
];

function peopleOf({ delegates }: Side): Known[] {
  return delegates.map(({ person }) => person);
}

function idsOf(records: readonly Known[]): string {
  return records.map(({ wikidata }) => wikidata ?? "").join("; ");
}
