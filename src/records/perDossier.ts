import type { Dossier } from "../model/dossier.ts";

/**
 * What `make` works out from a dossier, once for each: asked again with the same object, it gives the same value.
 * It is forgotten with the dossier. Holds as long as nobody changes a dossier in place, which nobody does.
 */
export function perDossier<Value extends object>(make: (dossier: Dossier) => Value): (dossier: Dossier) => Value {
  const known = new WeakMap<Dossier, Value>();
  return (dossier) => {
    const value = known.get(dossier) ?? make(dossier);
    known.set(dossier, value);
    return value;
  };
}
