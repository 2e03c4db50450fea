import type { ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { lazyExtra } from "../../ui/lazyExtra.tsx";
import { type OtherDossiers, useListContext } from "./listContext.ts";

interface AlsoToldProps {
  dossier: Dossier;
  people: readonly string[];
  actors?: readonly ActorId[];
}

/** What it is drawn from, once its code has come. */
export interface AlsoInProps extends Required<AlsoToldProps> {
  others: OtherDossiers;
}

const LazyAlsoIn = lazyExtra<AlsoInProps>(async () => (await import("./extras.ts")).AlsoIn);

/** In which other dossiers these people, countries and organisations met somebody too. */
export function AlsoTold({ dossier, people, actors = [] }: AlsoToldProps) {
  const { others } = useListContext();
  return others && people.length + actors.length > 0 && <LazyAlsoIn {...{ dossier, people, actors, others }} />;
}
