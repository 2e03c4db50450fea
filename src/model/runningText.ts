/** English names of states that running text gives an article, by how they begin or in whole. */
const WITH_ARTICLE =
  /^(United |Central African Republic|Czech Republic|Dominican Republic|Democratic Republic|Republic of|Holy See|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|.+ Islands$|European Union|African Union|.+ Organi[sz]ation$)/;

/** A name of a country or an organisation as it stands within a sentence: `the United States`, `ASEAN`, `India`. */
export function inRunningText(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
