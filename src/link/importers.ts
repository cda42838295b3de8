/**
 * Who has imported whom so far: the way from a client entry to a file that clients cannot load.
 *
 *     app/form.tsx → lib/index.ts → app/page.tsx
 *
 * Client modules are compiled before what they import, so the importer that led to a file is known when its turn comes. What has changed since is
 * looked up again before it is told.
 */
export interface Importers {
  readonly add: (file: string, importer: string) => void;
  /** From the first file to this one; null where no importer of it is known. */
  readonly chainTo: (file: string, imports: (importer: string, file: string) => boolean) => readonly string[] | null;
}

export function createImporters(): Importers {
  const known = new Map<string, Set<string>>();
  return {
    add: (file, importer) => void (known.get(file) ?? known.set(file, new Set()).get(file))?.add(importer),
    chainTo: (file, imports) => {
      const chain = [file];
      for (let at = file; ;) {
        const importer = [...(known.get(at) ?? [])].find((one) => !chain.includes(one) && imports(one, at));
        if (importer === undefined) return chain.length === 1 ? null : chain;
        chain.unshift(importer);
        at = importer;
      }
    },
  };
}
