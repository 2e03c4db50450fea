import * as v from "valibot";
import { DIFFERENCES } from "../model/dossier.ts";
import { actorId, note, plainText, slug, webAddress } from "./fieldSchemas.ts";
import { sourcesIfKnown } from "./reportSchema.ts";

const version = v.strictObject({
  says: plainText("What this account says, in our own words", 320),
  accountOf: v.optional(actorId("Whose account it is, where it is one side's")),
  sources: sourcesIfKnown,
  sourceNote: note("Who says so, where no report of the dossier does"),
});

/** Where accounts of a meeting differ. */
export const discrepancy = v.strictObject({
  id: v.pipe(slug, v.description("Names it in this file")),
  meetings: v.pipe(
    v.array(v.pipe(slug, v.description("id of the meeting"))),
    v.minLength(1, "at least one meeting"),
    v.description("The meetings that are told differently"),
  ),
  about: v.pipe(v.picklist(DIFFERENCES), v.description("What the accounts differ on")),
  what: plainText("The difference, in our own words"),
  versions: v.pipe(
    v.array(version),
    v.minLength(1, "at least one version"),
    v.description("The accounts side by side; none of them wins"),
  ),
});

/** How complete a dossier is. */
export const coverage = v.pipe(
  v.strictObject({
    note: plainText("What the dossier takes in, and how it was made"),
    missing: v.pipe(
      v.array(
        v.strictObject({
          what: plainText("What is known to be missing"),
          knownFrom: v.optional(plainText("How that is known")),
          url: v.optional(v.pipe(webAddress, v.description("A link to what shows it"))),
        }),
      ),
      v.description("What is known to be missing"),
    ),
  }),
  v.description("How complete the dossier is; the page states it"),
);
