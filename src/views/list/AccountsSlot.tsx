import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { differencesOf } from "../../records/differences.ts";
import { lazyExtra } from "../../ui/lazyExtra.tsx";
import { useListContext } from "./listContext.ts";
import type { MeetingAccountsProps } from "./MeetingAccounts.tsx";

const LazyAccounts = lazyExtra<MeetingAccountsProps>(async () => (await import("./extras.ts")).MeetingAccounts);

/** What an open meeting tells beside its statements, which most meetings of one report do not have. */
export function AccountsSlot({ dossier, meeting }: { dossier: Dossier; meeting: Meeting }) {
  const { linkTo } = useListContext();
  const { contact, calledOn, visitBy, untold, summary, context, confidence, topicsAsReported, readouts } = meeting;
  const isAnyTold =
    contact !== "in-person" ||
    [calledOn, visitBy, untold, summary, context, confidence].some((value) => value !== undefined) ||
    topicsAsReported.length + readouts.length + differencesOf(dossier, meeting.id).length > 0;
  return isAnyTold && <LazyAccounts dossier={dossier} meeting={meeting} linkTo={linkTo} />;
}
