// What few views of the list need, in one file that is loaded for the first of them.
export { AlsoIn } from "./AlsoIn.tsx";
export { MeetingAccounts } from "./MeetingAccounts.tsx";
export { Told } from "./Told.tsx";
export { WayOut } from "./WayOut.tsx";
