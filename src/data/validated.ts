import * as v from "valibot";
import { DataFailure, type Problem } from "./problem.ts";

function pointerOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => String(item.key).replaceAll("~", "~0").replaceAll("/", "~1"));
  return keys.map((key) => `/${key}`).join("");
}

function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === "never") return "no such key (see dossier.schema.json for the known ones)";
  return issue.kind === "schema" || issue.message.startsWith("Invalid")
    ? (issue.expected ?? issue.message)
    : issue.message;
}

/** Turns what a schema found into problems, one per place. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const problems = issues.map((issue) => ({
    pointer: pointerOf(issue),
    expected: expectationOf(issue),
    found: issue.received === "undefined" ? "nothing" : issue.received,
  }));
  return problems.filter(
    (problem, index) => problems.findIndex(({ pointer }) => pointer === problem.pointer) === index,
  );
}

/**
 * Gives `json` as the schema's output when it fits and `check` finds nothing more.
 * Throws a `DataFailure` of kind "content" that lists every problem otherwise.
 */
export function validated<Output>(
  schema: v.GenericSchema<unknown, Output>,
  json: unknown,
  file: string,
  check: (output: Output) => Problem[] = () => [],
): Output {
  const result = v.safeParse(schema, json);
  const problems = result.success ? check(result.output) : problemsOf(result.issues);
  if (result.success && problems.length === 0) return result.output;
  const count = problems.length === 1 ? "one place" : `${problems.length} places`;
  throw new DataFailure("content", file, `${file} is not as it should be in ${count}.`, problems);
}
