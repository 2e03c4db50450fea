import { alpha2Of, alpha3Named } from "./countryCodes.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Alpha-3 codes that ISO 3166-1 leaves to users (its section 8.1.3). */
const USER_ASSIGNED = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;

/**
 * Do the country codes exist, in ISO 3166-1, among those that it leaves to users (XKX for Kosovo), or on the map, and do code, short code and name mean one country? A name
 * that the code list does not know in English passes: there are more good names than any list has.
 */
export function codesAgree({ dossier, world }: Subject): Finding[] {
  const onMap = new Set(world.countries.map(({ key }) => key));
  const used = [
    ...dossier.countries.map(({ code }, index) => ({ code, pointer: `/countries/${index}/code` })),
    ...dossier.mentions.map(({ country }, index) => ({ code: country, pointer: `/mentions/${index}/country` })),
    ...dossier.places.map(({ country }, index) => ({ code: country, pointer: `/places/${index}/country` })),
  ];
  const unknown = used.flatMap(({ code, pointer }) =>
    code === null || onMap.has(code) || alpha2Of(code) !== null || USER_ASSIGNED.test(code)
      ? []
      : [
          {
            pointer,
            wrong: `${code} is no country of the map, and no code of ISO 3166-1.`,
            mend: "Write its alpha-3 code; for a party without one, a code of your own from XAA to XZZ.",
          },
        ],
  );
  return [
    ...unknown,
    ...dossier.countries.flatMap(({ code, alpha2 }, index) =>
      otherShortCode(code, alpha2, `/countries/${index}/alpha2`),
    ),
    ...dossier.countries.flatMap(({ code, name }, index) => otherName(code, name, `/countries/${index}/name`)),
    ...dossier.mentions.flatMap(({ country, name }, index) => otherName(country, name, `/mentions/${index}/name`)),
  ];
}

function otherShortCode(code: string, alpha2: string, pointer: string): Finding[] {
  const short = alpha2Of(code);
  if (short === null || short === alpha2) return [];
  return [{ pointer, wrong: `${alpha2} is not the short code of ${code}.`, mend: `Write ${short}.` }];
}

function otherName(code: string | null, name: string, pointer: string): Finding[] {
  const named = alpha3Named(name);
  // What ISO 3166-1 leaves to users, lists name differently: Kosovo is XKX here and XKK there.
  if (named === null || named === code || USER_ASSIGNED.test(named)) return [];
  return [{ pointer, wrong: `${name} has the code ${named}, not ${code ?? "none"}.`, mend: "Correct name or code." }];
}
