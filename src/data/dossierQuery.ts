import { queryOptions } from "@tanstack/react-query";
import { judgedFile } from "./judgedFile.ts";
import { mayPass } from "./retry.ts";

/** The query for one dossier; `file` is the path that the catalogue gives. Data files never change under a build. */
export function dossierQuery(root: string, file: string) {
  return queryOptions({
    queryKey: ["dossier", file],
    queryFn: ({ signal }) =>
      judgedFile({ root, file: `data/${file}`, signal }, async () => (await import("./parseDossier.ts")).parseDossier),
    staleTime: Number.POSITIVE_INFINITY,
    retry: mayPass,
  });
}
