import { alpha2Of, alpha3Named } from "./countryCodes.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Do the country codes exist, on the map and in ISO 3166-1, and do code, short code and name mean one country? A name
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
    code === null || onMap.has(code)
      ? []
      : [{ pointer, wrong: `${code} is no country of the map.`, mend: "Write its ISO 3166-1 alpha-3 code." }],
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
  if (named === null || named === code) return [];
  return [{ pointer, wrong: `${name} has the code ${named}, not ${code ?? "none"}.`, mend: "Correct name or code." }];
}
