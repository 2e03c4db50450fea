/** One thing that is wrong in a data file, and the remedy. */
export interface Finding {
  /** JSON pointer (RFC 6901) of the place in the file; empty for the whole file. */
  pointer: string;
  wrong: string;
  mend: string;
}
