import type { DossierFacts } from "../../model/siteIndex.ts";
import { CATALOGUE_WORDS, countsText, datesText } from "../../words/catalogueWords.ts";

interface DossierListProps {
  dossiers: readonly DossierFacts[];
  /** The site's first page, relative to this one. */
  home: string;
}

/** Size of the pictures' files, which `scripts/build/catalogue/smallMap` draws. */
const PICTURE = { width: 320, height: 180 };

/** Every dossier: what it is about, from when to when, how much it holds, where that was, and what it lacks. */
export function DossierList({ dossiers, home }: DossierListProps) {
  return (
    <ul className="dossiers">
      {dossiers.map((dossier) => (
        <li key={dossier.id} className="dossier">
          {/* It adds to the words beside it nothing that they do not say. */}
          <picture className="dossier-map">
            <source srcSet={`${home}data/pictures/${dossier.id}-dark.svg`} media="(prefers-color-scheme: dark)" />
            <img src={`${home}data/pictures/${dossier.id}.svg`} alt="" loading="lazy" {...PICTURE} />
          </picture>
          <div>
            <h2>
              <a href={`${home}${dossier.id}/`}>{dossier.title}</a>
            </h2>
            {dossier.isDraft && (
              <p>
                <span className="tag">{CATALOGUE_WORDS.draft}</span>
              </p>
            )}
            <p>{dossier.summary}</p>
            <p className="dossier-facts">
              <span>{datesText(dossier.first, dossier.last)}</span>
              <span>{countsText(dossier)}</span>
            </p>
            {dossier.missing.length > 0 && <Missing what={dossier.missing} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Missing({ what }: { what: readonly string[] }) {
  return (
    <div className="dossier-missing">
      <p>{CATALOGUE_WORDS.missing}</p>
      <ul>
        {what.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
