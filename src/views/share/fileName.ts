/**
 * The name of a saved file, `sidelines-qingdao-2025-china.ics`. `part` names what of the dossier it holds, if that is
 * one thing: a file of all meetings in view does not bear the name of the one that happens to be open.
 */
export function fileName(dossier: string, part: string | null, extension: string): string {
  return `sidelines-${dossier}${part === null ? "" : `-${part}`}.${extension}`;
}
