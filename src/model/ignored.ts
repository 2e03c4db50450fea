/** A part of a link that could not be honoured; the rest of the link was. */
export interface Ignored {
  /** Name of the parameter, or "path". */
  part: string;
  value: string;
  reason: "unknown" | "malformed" | "repeated";
}
