// What few views of the list need, or none before a press, in one file that is loaded for the first of them.
export { KnownElsewhere } from "./KnownElsewhere.tsx";
export { MeetingAccounts } from "./MeetingAccounts.tsx";
export { MeetingShare } from "./MeetingShare.tsx";
export { TakeStatement } from "./TakeStatement.tsx";
export { Told } from "./Told.tsx";
export { WayOut } from "./WayOut.tsx";
