import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import { catalogSchema } from "../../src/data/catalogSchema.ts";
import { dossierSchema } from "../../src/data/dossierSchema.ts";
import { portablePattern } from "./portablePattern.ts";

/** A JSON Schema file: its path below the project's root and its text. */
export interface SchemaFile {
  path: string;
  text: string;
}

/**
 * Absolute, as validators want it, and no address: the files lie wherever the site is copied to, so that an address would
 * claim a host, and a tag: or a named urn: an owner. A schema for another number of the format gets another one.
 */
const DOSSIER_ID = "urn:uuid:2a2975af-50a7-4218-89c0-ce40f42d858d";
const CATALOG_ID = "urn:uuid:b29bc4d1-5976-4fa4-9543-00c67389062b";

/**
 * Gives the two JSON Schemas (draft 2020-12) that editors read, made from the schemas in code. They describe the file
 * as written. They say less than the code does: that a day exists, that an id resolves and that a fact holds is
 * checked by check-data alone. Their patterns are those that validators of other languages read. Throws on a rule that has no counterpart in JSON Schema and no line in `ruleInJson`.
 */
export function jsonSchemas(): SchemaFile[] {
  return [
    schemaFile("public/data/dossier.schema.json", DOSSIER_ID, "A Sidelines dossier", dossierSchema),
    schemaFile("public/data/catalog.schema.json", CATALOG_ID, "The catalogue of Sidelines dossiers", catalogSchema),
  ];
}

function schemaFile(path: string, $id: string, title: string, schema: Parameters<typeof toJsonSchema>[0]): SchemaFile {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: "draft-2020-12",
    typeMode: "input",
    overrideAction: ruleInJson,
  });
  return { path, text: `${visible(JSON.stringify({ $schema, $id, title, ...rest }, null, 2))}\n` };
}

/** Spaces and marks that nobody would see in the file, as JSON writes them in figures. */
function visible(json: string): string {
  return json.replace(
    /(?![\n ])[\s\uFEFF\u202A-\u202E\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What the library has no words for. `RegExp` flags need none: JSON Schema reads every pattern as a Unicode one. */
const ruleInJson: NonNullable<ConversionConfig["overrideAction"]> = ({ valibotAction, jsonSchema }) => {
  const { type, requirement } = valibotAction as { type: string; requirement?: unknown };
  if (type === "raw_transform") return jsonSchema;
  if (type === "regex" && requirement instanceof RegExp) return withPattern(jsonSchema, requirement);
  return null;
};

/** A schema holds one `pattern`, which the library has filled in as it stands in code; a second one goes into `allOf`. */
function withPattern<Schema extends { pattern?: string | undefined }>(jsonSchema: Schema, { source }: RegExp): Schema {
  const pattern = portablePattern(source);
  const isTaken = jsonSchema.pattern !== undefined && jsonSchema.pattern !== source;
  return isTaken ? { ...jsonSchema, allOf: [{ pattern }] } : { ...jsonSchema, pattern };
}
