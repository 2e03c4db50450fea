import type { Finding } from "./finding.ts";
import { findingsOf } from "./findingsOf.ts";
import { syntaxFault } from "./syntaxFault.ts";

/** What a text gave: its value, or the findings that tell why there is none. */
type ParsedText<Value> = { value: Value; findings: readonly [] } | { value: null; findings: Finding[] };

/**
 * The value that `parse` makes of a JSON text. What is no JSON, and what `parse` refuses with a `DataFailure`, is told in
 * findings; anything else that it throws is thrown again.
 */
export function parsedText<Value>(text: string, parse: (json: unknown) => Value): ParsedText<Value> {
  try {
    return { value: parse(JSON.parse(text)), findings: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { value: null, findings: findingsOf(error) };
    return { value: null, findings: [syntaxFault(text, error.message)] };
  }
}
