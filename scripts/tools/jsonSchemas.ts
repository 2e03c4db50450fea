import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import { catalogSchema } from "../../src/data/catalogSchema.ts";
import { dossierSchema } from "../../src/data/dossierSchema.ts";

/** A JSON Schema file: its path below the project's root and its text. */
export interface SchemaFile {
  path: string;
  text: string;
}

/**
 * Gives the two JSON Schemas (draft 2020-12) that editors read, made from the schemas in code. They describe the file
 * as written. They say less than the code does: that a day exists, that an id resolves and that a fact holds is
 * checked by check-data alone. Throws on a rule that has no counterpart in JSON Schema and no line in `ruleInJson`.
 */
export function jsonSchemas(): SchemaFile[] {
  return [
    schemaFile("public/data/dossier.schema.json", "A Sidelines dossier", dossierSchema),
    schemaFile("public/data/catalog.schema.json", "The catalogue of Sidelines dossiers", catalogSchema),
  ];
}

function schemaFile(path: string, title: string, schema: Parameters<typeof toJsonSchema>[0]): SchemaFile {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: "draft-2020-12",
    typeMode: "input",
    overrideAction: ruleInJson,
  });
  return { path, text: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
}

/** What the library has no words for. `RegExp` flags need none: JSON Schema reads every pattern as a Unicode one. */
const ruleInJson: NonNullable<ConversionConfig["overrideAction"]> = ({ valibotAction, jsonSchema }) => {
  const { type, requirement } = valibotAction as { type: string; requirement?: unknown };
  if (type === "raw_transform") return jsonSchema;
  if (type === "regex" && requirement instanceof RegExp) return withPattern(jsonSchema, requirement.source);
  return null;
};

/** A schema holds one `pattern`; a second one goes into `allOf`. */
function withPattern<Schema extends { pattern?: string | undefined }>(jsonSchema: Schema, pattern: string): Schema {
  const isTaken = jsonSchema.pattern !== undefined && jsonSchema.pattern !== pattern;
  return isTaken ? { ...jsonSchema, allOf: [{ pattern }] } : { ...jsonSchema, pattern };
}
