/** The map that the manifest gives, in the hands of React's own bindings. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createManifest } from '../../src/5-manifest/manifest.ts';
import { createServerManifest, exactLookup } from '../../src/5-manifest/views.ts';
import type { ServerManifest } from '../../src/5-manifest/views.ts';

type ServerFunction = (...args: readonly unknown[]) => Promise<unknown>;

interface ServerBinding {
  decodeReply(body: FormData, manifest: ServerManifest): Promise<readonly [ServerFunction]>;
  decodeAction(body: FormData, manifest: ServerManifest): Promise<ServerFunction> | null;
}

const require = createRequire(import.meta.url);

const reference = { kind: 'file-level', loc: { line: 1, column: 0 }, params: [], captures: [], digest: 'AAAAAAAAAAAA' } as const;
const opaque = 'f6a81dd137a9c18b406d877f103018556e4c4e19';
const ids = ['app/a.ts#save', opaque, '__proto__', 'a#b#c'];
const manifest = createManifest(
  ids.map((id) => ({ module: 'app/a.ts', references: Object.fromEntries([[id, { ...reference, module: 'app/a.ts', export: `f ${id}`, name: id }]]) })),
);

/** A module whose Server Functions say their ids, and which exports something that is none. */
const moduleExports: Readonly<Record<string, ServerFunction>> = {
  ...Object.fromEntries(ids.map((id) => [`f ${id}`, async () => id])),
  secretHelper: async () => 'SECRET',
};

describe.each(['webpack', 'turbopack'] as const)('the view in react-server-dom-%s', (name) => {
  const load = (id: string): unknown => (id === './a' ? moduleExports : undefined);
  Object.assign(globalThis, { [`__${name}_require__`]: Object.assign(load, { u: (chunk: string) => chunk }) });
  const binding: ServerBinding = require(`react-server-dom-${name}/server`);
  const view = createServerManifest(manifest, () => ({ id: './a', chunks: [] }));

  /** As an argument of a call, where the id comes from the client and goes straight to React. */
  async function callArgument(id: string, lookup: ServerManifest): Promise<unknown> {
    const body = new FormData();
    body.set('1', JSON.stringify({ id, bound: null }));
    body.set('0', '["$h1"]');
    const [fn] = await binding.decodeReply(body, lookup);
    return fn();
  }

  /** As a form that was sent before hydration. */
  async function callForm(id: string, lookup: ServerManifest): Promise<unknown> {
    const body = new FormData();
    body.set(`$ACTION_ID_${id}`, '');
    return (await binding.decodeAction(body, lookup))?.();
  }

  it.each(ids)('leads from the id %s to its function', async (id) => {
    for (const lookup of [view, exactLookup(view)]) {
      await expect(callArgument(id, lookup)).resolves.toBe(id);
      await expect(callForm(id, lookup)).resolves.toBe(id);
    }
  });

  it.each(['app/a.ts', 'app/a.ts#secretHelper', 'toString', 'constructor', ''])('leads nowhere from %j', async (id) => {
    for (const lookup of [view, exactLookup(view)]) {
      await expect(callArgument(id, lookup)).rejects.toThrow();
      await expect(callForm(id, lookup)).rejects.toThrow();
    }
  });

  it.each(ids)('is asked for parts of ids by React; through the exact lookup they lead nowhere: %s', async (id) => {
    const crafted = `${id}#secretHelper`;
    // This is why exactLookup is there: as soon as React stops doing it, it can go.
    await expect(callArgument(crafted, view)).resolves.toBe('SECRET');
    await expect(callForm(crafted, view)).resolves.toBe('SECRET');
    await expect(callArgument(crafted, exactLookup(view))).rejects.toThrow('There is no Server Function with the reference id');
    await expect(callForm(crafted, exactLookup(view))).rejects.toThrow('There is no Server Function with the reference id');
  });
});
