/** One thing that is wrong in a data file. */
export interface Problem {
  /** JSON pointer (RFC 6901) of the place in the file; empty for the whole file. */
  pointer: string;
  expected: string;
  found: string;
}

/** One problem for each key that stood before in the list `name` of the file's root; `key` is the field it stands in. */
export function duplicates(name: string, key: string, values: readonly string[]): Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            pointer: `/${name}/${index}/${key}`,
            expected: `${key} used once in ${name}`,
            found: JSON.stringify(value),
          },
        ],
  );
}

/** What stopped a file from being used. `offline` and `http` may pass by themselves; the others need the publisher. */
export type FailureKind = "offline" | "http" | "json" | "content";

/** A data file that could not be read or is not what it should be. `message` is one plain sentence. */
export class DataFailure extends Error {
  override readonly name = "DataFailure";
  readonly kind: FailureKind;
  /** Path of the file as requested, relative to the site. */
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(kind: FailureKind, file: string, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.kind = kind;
    this.file = file;
    this.problems = problems;
  }
}
