/** A text in a JSON file. `key` is the nearest named key above it: for `/people/0/aliases/1` it is "aliases". */
export interface TextAt {
  pointer: string;
  key: string;
  text: string;
}

/** Gives every text of a JSON value with its JSON pointer, in the order of the file. */
export function textsOf(json: unknown, pointer = "", key = ""): TextAt[] {
  if (typeof json === "string") return [{ pointer, key, text: json }];
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    textsOf(value, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, Array.isArray(json) ? key : name),
  );
}
