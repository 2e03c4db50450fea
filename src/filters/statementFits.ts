import type { Statement } from "../model/statement.ts";
import type { StatementAt } from "../records/statementsAt.ts";
import type { ValueFits } from "./facet.ts";

/** The values that a meeting has by its statements; a value is open when no certain statement has it. */
export function statementFits(
  statements: readonly StatementAt[],
  valuesOf: (statement: Statement) => readonly string[],
): ValueFits {
  const fits = new Map<string, "yes" | "open">();
  for (const { statement, certainty } of statements) {
    for (const value of valuesOf(statement)) {
      if (certainty !== "open") fits.set(value, "yes");
      else if (!fits.has(value)) fits.set(value, "open");
    }
  }
  return fits;
}
