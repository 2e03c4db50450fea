/** New values by JSON pointer (RFC 6901, without escapes); undefined takes the key or the list's entry away. */
export type JsonChanges = Readonly<Record<string, unknown>>;

/** Changes `json` in place, one pointer after the other; `-` at a pointer's end appends. Throws for a wrong pointer. */
export function changedJson(json: unknown, changes: JsonChanges): unknown {
  for (const [pointer, value] of Object.entries(changes)) change(json, pointer.slice(1).split("/"), value);
  return json;
}

function change(json: unknown, keys: readonly string[], value: unknown): void {
  const parent = keys.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], json);
  const last = keys.at(-1) ?? "";
  if (Array.isArray(parent)) {
    const place = last === "-" ? parent.length : Number(last);
    parent.splice(place, 1, ...(value === undefined ? [] : [value]));
  } else if (value === undefined) {
    if (!Reflect.has(parent as object, last)) throw new Error(`There is no ${last} to take away.`);
    Reflect.deleteProperty(parent as object, last);
  } else {
    Object.assign(parent as object, { [last]: value });
  }
}
