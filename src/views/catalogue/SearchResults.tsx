import type { IndexedMeeting, IndexedName, NameKind } from "../../model/siteIndex.ts";
import type { FoundInDossier } from "../../selectors/site/siteSearch.ts";
import { formatAddress } from "../../url/address.ts";
import { nameView } from "../../url/nameView.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { allFound, CATALOGUE_WORDS, inBrackets, kindName } from "../../words/catalogueWords.ts";

interface SearchResultsProps {
  found: readonly FoundInDossier[];
  query: string;
  /** The site's first page, relative to this one. */
  home: string;
}

/** So many meetings of a dossier are named; all of them are one press further on. */
const MOST_MEETINGS = 5;

/** What was found, by dossier. Each line leads into that dossier, with the view set to what it says. */
export function SearchResults({ found, query, home }: SearchResultsProps) {
  return found.map(({ dossier, names, meetings }) => (
    <section key={dossier.id} className="found" aria-labelledby={`found-${dossier.id}`}>
      <h3 id={`found-${dossier.id}`}>{dossier.title}</h3>
      <ul>
        {names.flatMap(({ kind, found: ofKind }) =>
          ofKind.map((name) => (
            <li key={`${kind} ${name.id}`}>
              <NameLine dossier={dossier.id} kind={kind} name={name} home={home} />
            </li>
          )),
        )}
        {meetings.slice(0, MOST_MEETINGS).map((meeting) => (
          <li key={meeting.id}>
            <MeetingLine dossier={dossier.id} meeting={meeting} home={home} />
          </li>
        ))}
      </ul>
      {meetings.length > 1 && (
        <p>
          <a href={home + formatAddress(dossier.id, { ...DEFAULT_VIEW, query })}>{allFound(meetings.length)}</a>
        </p>
      )}
    </section>
  ));
}

interface LineProps {
  dossier: string;
  home: string;
}

function NameLine({ dossier, kind, name, home }: LineProps & { kind: NameKind; name: IndexedName }) {
  return (
    <>
      <span className="found-kind">{kindName(kind)}</span>{" "}
      <a href={home + formatAddress(dossier, nameView(kind, name))}>{name.name}</a>{" "}
      <span className="found-kind">{inBrackets(name.meetings)}</span>
    </>
  );
}

function MeetingLine({ dossier, meeting, home }: LineProps & { meeting: IndexedMeeting }) {
  const { id, name, date, place, people } = meeting;
  const about = [date || CATALOGUE_WORDS.noDate, place, people.join(", ")].filter((text) => text !== "");
  return (
    <>
      <span className="found-kind">{kindName("meetings")}</span>{" "}
      <a href={home + formatAddress(dossier, { ...DEFAULT_VIEW, meeting: id })}>{name}</a>{" "}
      <span className="found-kind">{about.join(" · ")}</span>
    </>
  );
}
