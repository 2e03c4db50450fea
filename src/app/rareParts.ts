// What few links call for, in one file to load.
export { EditionNotice } from "./EditionNotice.tsx";
export { LinkNotice } from "./LinkNotice.tsx";
export { UnknownDossier } from "./UnknownDossier.tsx";
