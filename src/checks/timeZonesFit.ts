import type { Place } from "../model/dossier.ts";
import type { World } from "../model/world.ts";
import { alpha2Of } from "./countryCodes.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Does each place's time zone exist, and keep the time of a zone of its country, or of those that claim the place? */
export function timeZonesFit({ dossier, world }: Subject): Finding[] {
  return dossier.places.flatMap((place, index) => {
    const pointer = `/places/${index}/timeZone`;
    const clock = clockOf(place.timeZone);
    const mend = "Write the IANA name of the zone in force there, such as Asia/Shanghai.";
    if (clock === null) return [{ pointer, wrong: `${place.timeZone} is no time zone that is known here.`, mend }];
    const clocks = countriesOf(world, place).flatMap(zonesOf).map(clockOf);
    if (clocks.length === 0 || clocks.includes(clock)) return [];
    return [{ pointer, wrong: `${place.timeZone} is not the time that is kept in ${place.name}'s country.`, mend }];
  });
}

function countriesOf({ disputed }: World, { country, disputedArea }: Place): string[] {
  if (country !== null) return [country];
  const area = disputed.find(({ id }) => id === disputedArea);
  return [...(area?.administeredBy ?? []), ...(area?.claimedBy ?? [])];
}

/** A property that became a method; the compiler's library has neither yet. */
interface LocaleZones {
  getTimeZones?: () => string[];
  timeZones?: string[];
}

function zonesOf(country: string): string[] {
  const locale = new Intl.Locale(`und-${alpha2Of(country) ?? "ZZ"}`) as Intl.Locale & LocaleZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/**
 * The zone's offsets in winter and summer, or null for an unknown zone. Zones are compared by them and not by name:
 * one zone has several names (Asia/Kolkata, Asia/Calcutta), and which of them is listed differs between versions.
 */
function clockOf(timeZone: string): string | null {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset", year: "numeric" });
    return [new Date("2025-01-15T12:00Z"), new Date("2025-07-15T12:00Z")].map((day) => format.format(day)).join(" ");
  } catch {
    return null;
  }
}
