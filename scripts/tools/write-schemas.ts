// `npm run schemas`: writes the JSON Schemas that editors complete and check data files with.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./jsonSchemas.ts";

for (const { path, text } of jsonSchemas()) {
  writeFileSync(join(import.meta.dirname, "../..", path), text);
  console.log(path);
}
