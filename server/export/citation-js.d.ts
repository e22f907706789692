declare module "@citation-js/core" {
  export const plugins: {
    readonly output: { format(name: string, items: readonly object[], options?: object): string };
    readonly input: { chain(text: string): readonly { readonly id: string; readonly title?: string }[] };
    readonly config: { get(name: string): { readonly format: object } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
