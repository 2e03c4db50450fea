import type { Country } from "../model/country.ts";
import "./parts.css";

/** The country's alpha-2 code as a small badge; the name always stands beside it, so it is not spoken. */
export function CountryBadge({ country }: { country: Country }) {
  return (
    <span className="country-badge" aria-hidden="true">
      {country.alpha2}
    </span>
  );
}
