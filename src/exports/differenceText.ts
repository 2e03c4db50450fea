import type { Discrepancy } from "../model/dossier.ts";

/** Where accounts differ, with every version and none as the right one: `What differs. Says one: …; says another: ….` */
export function differenceText({ what, versions }: Discrepancy): string {
  return `${what} (${versions.map(({ says }) => says).join("; ")})`;
}
