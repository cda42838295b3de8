/** Random references, entries and manifests, with the ids and names that are trouble. */
import fc from 'fast-check';
import { createManifest } from '../../src/5-manifest/manifest.ts';
import type { Manifest } from '../../src/5-manifest/manifest.ts';
import type { GuardVerdict, ManifestReference, ModuleEntry } from '../../src/model/index.ts';

const hostileNames = ['__proto__', 'constructor', 'toString', 'toJSON', 'then', '', '*', '10', '9', 'a#b', 'ä', '💥', '\u2028', '"\\', ' '];

export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{1,6}(\.[a-z]{1,4})?$/) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileNames) },
  fc.string({ unit: 'binary', maxLength: 8 }),
);

export const anyModule: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}\/[a-z]{1,4}\.tsx?$/),
  fc.constantFrom('@acme/cart/dist/server.js', 'app/[slug]/page.tsx', '../shared/a.ts', 'app/ä b.ts', '__proto__'),
);

export const anyReference: fc.Arbitrary<ManifestReference> = fc.record(
  {
    module: anyModule,
    export: anyName,
    name: anyName,
    kind: fc.constantFrom('file-level', 'inline', 'method', 'wrapped', 're-export'),
    loc: fc.record({ line: fc.integer({ min: 1, max: 9999 }), column: fc.nat(200) }),
    params: fc.array(anyName, { maxLength: 3 }),
    captures: fc.array(anyName, { maxLength: 3 }),
    digest: fc.oneof(fc.constantFrom('AAAAAAAAAAAA', 'BBBBBBBBBBBB'), fc.stringMatching(/^[\w-]{12}$/)),
    guard: fc.oneof(
      fc.constantFrom<GuardVerdict>(
        { status: 'none' },
        { status: 'public', reason: 'no session yet' },
        { status: 'guarded', by: { name: 'requireUser', module: 'lib/auth.ts', at: 'lib/auth.ts:12' } },
      ),
      fc
        .array(fc.record({ name: anyName, at: anyModule }), { minLength: 1, maxLength: 2 })
        .map((via): GuardVerdict => ({ status: 'guarded', by: { name: 'check', module: 'lib/auth.ts', at: 'lib/auth.ts:3' }, via })),
    ),
  },
  { requiredKeys: ['module', 'export', 'name', 'kind', 'loc', 'params', 'captures', 'digest'] },
);

/** Entries of which none has an id of another; one module may have several. */
export const anyEntries: fc.Arbitrary<readonly ModuleEntry[]> = fc
  .uniqueArray(fc.tuple(anyName, anyReference), { selector: ([id]) => id, maxLength: 12 })
  .map((pairs) => pairs.map(([id, reference]) => ({ module: reference.module, references: Object.fromEntries([[id, reference]]) })));

export const anyManifest: fc.Arbitrary<Manifest> = fc
  .tuple(anyEntries, fc.option(fc.constantFrom('packages/web', '.'), { nil: undefined }))
  .map(([entries, root]) => createManifest(entries, { root }));

export function referenceOf(overrides: Partial<ManifestReference> = {}): ManifestReference {
  return {
    module: 'app/a.ts',
    export: 'save',
    name: 'save',
    kind: 'file-level',
    loc: { line: 3, column: 7 },
    params: ['formData'],
    captures: [],
    digest: 'AAAAAAAAAAAA',
    ...overrides,
  };
}

export function entryOf(id: string, overrides: Partial<ManifestReference> = {}): ModuleEntry {
  const reference = referenceOf(overrides);
  return { module: reference.module, references: Object.fromEntries([[id, reference]]) };
}
