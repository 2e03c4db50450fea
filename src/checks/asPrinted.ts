import type { TextAt } from "./textsOf.ts";

/** Evidence, names and other people's words are kept as printed; ids and addresses are no prose. */
const AS_PRINTED = new Set(
  "terms aliases nativeName publisher dateline topicsAsReported office rank url file $schema id person calledOn place occasion topics meetings by report".split(
    " ",
  ),
);

/** Who is called so is called so, and a report has its own title where it is not described in ours. */
const NAMES = /^\/(?:reports\/\d+\/title|(?:people|organisations)\/\d+\/(?:name|short))$/;

/** Whether a text is no prose of ours, so that neither its words nor its length are our choice. */
export function isAsPrinted({ key, pointer }: TextAt): boolean {
  return AS_PRINTED.has(key) || NAMES.test(pointer);
}
