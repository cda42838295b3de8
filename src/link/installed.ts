/**
 * Can a Server Function come out of an installed package?
 *
 *     ui/index.js    export * from './button.js'; … a thousand more      no: none of them has a directive
 *     cart/index.js  export * from './actions.js'                        yes: actions.js has one
 *
 * Packages export a great many names by way of others, so the answer is found once for each file. It holds until one of the packages that were
 * looked into has another package.json. It errs on the safe side.
 */
import { sep } from 'node:path';
import { packageOf } from './files.ts';
import type { Moment, Stamp } from '../resolve/stamps.ts';

/** A file inside of a package that was installed, as its path says. */
export function isInstalled(file: string): boolean {
  return file.includes(`${sep}node_modules${sep}`);
}

export interface Installed {
  readonly mayLead: (file: string, look: Look, at: Moment) => boolean;
}

export interface Look {
  /** What the text of the file alone says. */
  readonly kindOf: (file: string) => 'may-hold' | 'hands-on' | 'neither';
  readonly specifiersOf: (file: string) => readonly string[];
  readonly resolve: (specifier: string, importer: string) => string | null;
}

interface Answer {
  readonly mayLead: boolean;
  /** By the path of the package.json. */
  readonly packages: ReadonlyMap<string, Stamp>;
}

export function createInstalled(): Installed {
  const answers = new Map<string, Answer>();
  return {
    mayLead: (file, look, at) => {
      const known = answers.get(file);
      if (known !== undefined && [...known.packages].every(([path, stamp]) => at.stampOf(path) === stamp)) return known.mayLead;
      const packages = new Map<string, Stamp>();
      const mayLead = leads(file, look, new Set(), (path) => packages.set(path, at.stampOf(path)));
      answers.set(file, { mayLead, packages });
      return mayLead;
    },
  };
}

function leads(file: string, look: Look, visited: Set<string>, onPackage: (path: string) => void): boolean {
  if (visited.has(file)) return false;
  visited.add(file);
  const path = packageOf(file);
  // A linked package is a folder of the project: its files change by themselves.
  if (path === null) return true;
  onPackage(path);
  const kind = look.kindOf(file);
  if (kind !== 'hands-on') return kind === 'may-hold';
  return look.specifiersOf(file).some((specifier) => {
    const target = look.resolve(specifier, file);
    return target !== null && leads(target, look, visited, onPackage);
  });
}
