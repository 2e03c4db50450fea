/** A part of a link that could not be honoured; the rest of the link was. */
export interface Ignored {
  /** Name of the parameter, or "path". */
  part: string;
  value: string;
  /** unrecognised: no parameter has this name. unknown: the dossier lacks the value. */
  reason: "unrecognised" | "unknown" | "malformed" | "repeated";
}
