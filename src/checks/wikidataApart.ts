import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Does no item of Wikidata stand for two records? A city that is a state is one item there, and here a country and the place
 * in it. Whether it is the right item, nobody here can tell.
 */
export function wikidataApart({ dossier }: Subject): Finding[] {
  const records = [
    ...dossier.countries.map(({ code, name, wikidata }, index) => ({
      name,
      wikidata,
      country: code,
      pointer: `/countries/${index}/wikidata`,
    })),
    ...dossier.organisations.map((record, index) => ({ ...record, pointer: `/organisations/${index}/wikidata` })),
    ...dossier.people.map((record, index) => ({ ...record, pointer: `/people/${index}/wikidata` })),
    ...dossier.places.map((record, index) => ({ ...record, pointer: `/places/${index}/wikidata` })),
  ];
  return records.flatMap((record, index) => {
    const other = records.slice(0, index).find((one) => one.wikidata !== undefined && one.wikidata === record.wikidata);
    if (!other || isCityState(other, record)) return [];
    return [
      {
        pointer: record.pointer,
        wrong: `${record.wikidata} stands for ${other.name} and for ${record.name}.`,
        mend: "Give each its own item of Wikidata, or none where it is not certain.",
      },
    ];
  });
}

interface Located {
  pointer: string;
  country?: string | null;
}

function isCityState(country: Located, place: Located): boolean {
  const isPair = country.pointer.startsWith("/countries/") && place.pointer.startsWith("/places/");
  return isPair && country.country === place.country;
}
