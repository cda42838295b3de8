/**
 * `guards` and `public` of `use-server.config.json`.
 *
 *     "guards": [{ "from": "@/lib/auth", "names": ["requireUser"], "kind": "throws" }]
 *     "public": { "app/login/actions.ts#signIn": "who signs in has no session yet" }
 */
import { readChoice, readName, readObject } from '../options/read-value.ts';
import type { Faults } from '../options/read-value.ts';
import type { GuardRule, GuardSettings } from '../model/guards.ts';

/**
 * Reads the two, and notes what is wrong with them.
 *
 * @param file The configuration; absolute.
 * @returns null where neither is there.
 */
export function readGuards(guards: unknown, open: unknown, file: string, faults: Faults): GuardSettings | null {
  if (guards === undefined && open === undefined) return null;
  return { file, rules: rulesOf(guards, faults), open: reasonsOf(open, faults) };
}

function rulesOf(value: unknown, faults: Faults): GuardRule[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.push('`guards` must be an array of objects like { "from": "@/lib/auth", "names": ["requireUser"], "kind": "throws" }.');
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const path = `guards[${index}]`;
    const written = readObject(entry, { path, faults }, ['from', 'names', 'kind']);
    if (written === undefined) return [];
    for (const key of ['from', 'names', 'kind'] as const) if (written[key] === undefined) faults.push(`\`${path}.${key}\` is missing.`);
    const from = readName(written.from, { path: `${path}.from`, faults });
    const kind = readChoice(written.kind, { path: `${path}.kind`, faults }, ['throws', 'returns', 'wrapper']);
    const names = written.names === undefined ? undefined : namesOf(written.names, `${path}.names`, faults);
    return from === undefined || kind === undefined || names === undefined ? [] : [{ from, names, kind }];
  });
}

function namesOf(value: unknown, path: string, faults: Faults): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    faults.push(`\`${path}\` must be an array with the names of exports.`);
    return undefined;
  }
  const names = value.map((name: unknown, index) => readName(name, { path: `${path}[${index}]`, faults }));
  return names.every((name): name is string => name !== undefined) ? names : undefined;
}

function reasonsOf(value: unknown, faults: Faults): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push('`public` must be an object: { "app/login/actions.ts#signIn": "why everybody may call it" }.');
    return new Map();
  }
  const entries: [string, string][] = [];
  for (const [key, reason] of Object.entries(value)) {
    if (!/.#./.test(key)) faults.push(`\`public\` has the key '${key}': it must be a module and an export, like 'app/login/actions.ts#signIn'.`);
    else if (typeof reason !== 'string' || reason.trim() === '') faults.push(`\`public\` must say why everybody may call '${key}': a text that is not empty.`);
    else entries.push([key, reason]);
  }
  return new Map(entries);
}
