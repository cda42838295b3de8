/** The JSON Schema and the reader say the same of every value. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManifest, MANIFEST_SCHEMA, MANIFEST_VERSION, serializeManifest } from '../../src/5-manifest/manifest.ts';
import { readManifest } from '../../src/5-manifest/read.ts';
import { anyManifest, entryOf } from './arbitrary.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/manifest.schema.json', import.meta.url), 'utf8')) as Readonly<Record<string, unknown>>;
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

/** One change somewhere inside: a field less, more, or another value. */
const anyChange = fc.record({
  path: fc.array(fc.nat(9), { maxLength: 5 }),
  change: fc.oneof(
    fc.constant({ kind: 'remove' } as const),
    fc.record({ kind: fc.constant('add' as const), key: fc.constantFrom('extra', 'root', 'version', '__proto__'), value: fc.jsonValue({ maxDepth: 1 }) }),
    fc.record({
      kind: fc.constant('replace' as const),
      value: fc.oneof(fc.constantFrom(0, 1, 1.5, -1, '', 'inline', '/abs', 'C:\\abs', null, [], {}), fc.jsonValue({ maxDepth: 1 })),
    }),
  ),
});

function changed(
  value: unknown,
  { path, change }: { readonly path: readonly number[]; readonly change: { readonly kind: string; readonly key?: string; readonly value?: unknown } },
): unknown {
  if (typeof value !== 'object' || value === null) return change.kind === 'replace' ? change.value : value;
  const entries = Object.entries(value);
  const [step, ...rest] = path;
  const at = step === undefined || entries.length === 0 ? 0 : step % entries.length;
  const isLast = rest.length === 0;
  const next = entries.flatMap(([key, inner], index): readonly (readonly [string, unknown])[] => {
    if (index !== at) return [[key, inner]];
    if (!isLast) return [[key, changed(inner, { path: rest, change })]];
    if (change.kind === 'remove') return [];
    return [[key, change.kind === 'replace' ? change.value : inner]];
  });
  const added = isLast && change.kind === 'add' ? [[change.key ?? '', change.value] as const] : [];
  return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries([...next, ...added]);
}

function isRead(value: unknown): boolean {
  try {
    readManifest(value);
    return true;
  } catch {
    return false;
  }
}

describe('the JSON Schema', () => {
  it('has the address that manifests name, and their version', () => {
    expect(schema.$id).toBe(MANIFEST_SCHEMA);
    expect(schema).toHaveProperty(['properties', 'version', 'const'], MANIFEST_VERSION);
  });

  it('accepts every manifest, and so does the reader, to the same bytes', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const text = serializeManifest(manifest);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
        expect(serializeManifest(readManifest(text))).toBe(text);
      }),
    );
  });

  it('refuses what the reader refuses, and nothing else', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(anyManifest, anyChange, (manifest, change) => {
        const value: unknown = JSON.parse(JSON.stringify(changed(manifest, change)));
        const isValid = validate(value);
        expect(isRead(value), JSON.stringify({ value, errors: validate.errors })).toBe(isValid);
        if (isValid) accepted++;
        else refused++;
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(200);
    expect(accepted).toBeGreaterThan(50);
  });

  it.each(['module', 'export', 'name', 'kind', 'loc', 'params', 'captures', 'digest'])('needs the field %s of a reference', (field) => {
    const manifest = createManifest([entryOf('a')]);
    const reference = Object.fromEntries(Object.entries(manifest.references.a ?? {}).filter(([key]) => key !== field));
    expect(validate({ ...manifest, references: { a: reference } })).toBe(false);
    expect(() => readManifest({ ...manifest, references: { a: reference } })).toThrow(`manifest.json: references.a.${field} is missing.`);
  });
});
