import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** A report may print one line twice, such as three asterisks. */
const MAY_REPEAT = /^\/reports\/\d+\/digest\/each$/;

/** Does no list have an entry twice? Ids, numbers and words are compared, and of records their `id`. */
export function listsAreSets({ json }: Pick<Subject, "json">): Finding[] {
  return repetitionsIn(json, "");
}

function repetitionsIn(json: unknown, pointer: string): Finding[] {
  if (typeof json !== "object" || json === null) return [];
  const names = Array.isArray(json) && !MAY_REPEAT.test(pointer) ? json.map(nameOf) : [];
  const own = names.flatMap((name, index) =>
    name === null || names.indexOf(name) === index
      ? []
      : [{ pointer: `${pointer}/${index}`, wrong: `${name} is listed twice.`, mend: "List it once." }],
  );
  return [...own, ...Object.entries(json).flatMap(([key, value]) => repetitionsIn(value, `${pointer}/${key}`))];
}

function nameOf(entry: unknown): string | null {
  if (typeof entry === "string" || typeof entry === "number") return String(entry);
  return typeof entry === "object" && entry !== null && "id" in entry ? nameOf(entry.id) : null;
}
