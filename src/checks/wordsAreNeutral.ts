import { isAsPrinted } from "./asPrinted.ts";
import type { Finding } from "./finding.ts";
import { LOADED_WORDS } from "./neutralWordList.ts";
import type { Subject } from "./subject.ts";
import { textsOf } from "./textsOf.ts";

const ATTRIBUTION =
  /\b(?:according to|describ(?:es|ed|ing)|calls|called|says|said|(?:in|the) words? of|in \S+ words)\b/iu;

/**
 * Is every word that takes a side given as somebody's? Attributed means that the same sentence has said whose word it
 * is before ("which India’s release describes as …"). The list is English, and no list finds every slant.
 */
export function wordsAreNeutral({ json }: Pick<Subject, "json">): Finding[] {
  const names = namesIn(json);
  return textsOf(json)
    .filter((text) => !isAsPrinted(text))
    .flatMap(({ pointer, text }) =>
      text
        .split(/(?<=[.;!?])\s/u)
        .flatMap((sentence) => loadedWords(sentence, names).map((finding) => ({ pointer, ...finding }))),
    );
}

/** The words of people's names, as they are written: somebody is called Innocent. */
function namesIn(json: unknown): ReadonlySet<string> {
  const names = textsOf(json).filter(({ pointer, key }) => pointer.startsWith("/people/") && key !== "note");
  return new Set(names.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []));
}

function loadedWords(sentence: string, names: ReadonlySet<string>): { wrong: string; mend: string }[] {
  return LOADED_WORDS.flatMap(({ pattern, why, instead }) => {
    const match = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu").exec(sentence);
    if (match === null || names.has(match[0]) || ATTRIBUTION.test(sentence.slice(0, match.index))) return [];
    return [
      {
        wrong: `“${match[0]}” ${why}, and the sentence does not say whose word it is.`,
        mend: `Attribute it (“which the release describes as …”), or put it neutrally: ${instead}.`,
      },
    ];
  });
}
