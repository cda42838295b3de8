/**
 * The option `referenceKey`: what the host's protocol calls a module, where ids begin with that.
 *
 *     (filename) => manager.serverReferences.resolve(filename, 'rsc').referenceKey
 */
import type { Aliases } from '../3-plan/identity.ts';
import type { RuntimeModules } from './runtime.ts';
import { shown } from './read-value.ts';
import type { Faults } from './read-value.ts';

interface KeyContext {
  readonly runtime: RuntimeModules;
  readonly aliases: Aliases;
  /** The file that is compiled; undefined where the options are only checked. */
  readonly filename: string | undefined;
  readonly faults: Faults;
}

/**
 * Checks the option, and asks it for the key of the file at hand.
 *
 * @returns null where the runtime has no keys, and where something is wrong (see `faults`).
 */
export function readReferenceKey(raw: unknown, { runtime, aliases, filename, faults }: KeyContext): string | null {
  if (runtime.name !== 'vite') {
    if (raw !== undefined) faults.push("`referenceKey` belongs to `runtime: 'vite'`: with other runtimes ids are complete without it.");
    return null;
  }
  for (const [place, old] of aliases) if (moduleOf(place) !== moduleOf(old)) faults.push(otherModule(place, old));
  if (raw === undefined) {
    faults.push(
      "`referenceKey` is missing: with `runtime: 'vite'` ids begin with what @vitejs/plugin-rsc calls the module. The plugin and the presets of babel-plugin-use-server/vite give it.",
    );
    return null;
  }
  if (typeof raw !== 'function') {
    faults.push(`\`referenceKey\` must be a function, not ${shown(raw)}.`);
    return null;
  }
  if (filename === undefined) return null;
  const key: unknown = (raw as (filename: string) => unknown)(filename);
  if (typeof key === 'string' && key !== '' && !key.includes('#')) return key;
  faults.push(`\`referenceKey\` must give a string without '#', not ${shown(key)}.`);
  return null;
}

function moduleOf(place: string): string {
  return place.slice(0, place.indexOf('#'));
}

function otherModule(place: string, old: string): string {
  return `\`ids.aliases\`: with \`runtime: 'vite'\` ${shown(place)} cannot keep the id of ${shown(old)}, since ids begin with what @vitejs/plugin-rsc calls the module: leave it out. Functions renamed within a module can.`;
}
