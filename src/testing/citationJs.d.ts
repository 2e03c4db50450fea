/** The part of citation-js that tests use; its packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(kind: "bibliography", options: { template: string; format: "text"; lang: string }): string;
  }
  export const plugins: { config: { get(name: "@csl"): { styles: { add(name: string, xml: string): void } } } };
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
