/**
 * What is sealed opens for its own function only, however careless the cipher is: one that ignores the id, as
 * @vitejs/plugin-rsc's did until 0.5.36, must not let a visitor's `like` argument into `AdminPost.destroy`.
 */
import { createRequire } from 'node:module';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBoundArgs } from '../../src/runtime/captures/bound-args-core.ts';
import type { BoundArgs } from '../../src/runtime/captures/bound-args-core.ts';
import type { Cipher } from '../../src/runtime/captures/cipher.ts';
import type { FlightBinding } from '../../src/runtime/captures/flight-codec.ts';
import { openCaptures } from '../../src/runtime/references.ts';
import { formFields } from './handler/form-fields.ts';
import { send } from './handler/raw-request.ts';
import { serve } from './handler/serve.ts';
import type { App } from './handler/serve.ts';

const require = createRequire(import.meta.url);
const binding: FlightBinding = { ...require('react-server-dom-webpack/server'), ...require('react-server-dom-webpack/client') };
const sealed = new Map<string, readonly unknown[]>();

function keep(values: readonly unknown[]): string {
  const text = `sealed ${sealed.size}`;
  sealed.set(text, values);
  return text;
}

vi.mock('@vitejs/plugin-rsc/react/rsc/server', () => ({
  renderToReadableStream: (model: unknown, options: never) => binding.renderToReadableStream(model, {}, options),
}));
vi.mock('@vitejs/plugin-rsc/react/rsc/client', () => ({
  createFromReadableStream: (stream: ReadableStream<Uint8Array>) =>
    binding.createFromReadableStream(stream, {
      serverConsumerManifest: { moduleMap: null, serverModuleMap: {}, moduleLoading: null },
      replayConsoleLogs: false,
    }),
}));
vi.mock('@vitejs/plugin-rsc/utils/encryption-runtime', () => ({
  // As plugin-rsc 0.5.34 to 0.5.36: there is no second parameter.
  encryptActionBoundArgs: async (values: readonly unknown[]) => keep(values),
  decryptActionBoundArgs: async (text: Promise<string>) => sealed.get(await text) ?? Promise.reject(new Error('no such text')),
}));
vi.mock('private-next-rsc-action-encryption', () => ({
  encryptActionBoundArgs: async (_id: string, ...values: readonly unknown[]) => keep(values),
  decryptActionBoundArgs: async (_id: string, text: string) => sealed.get(text) ?? Promise.reject(new Error('no such text')),
}));

const careless: Cipher = {
  seal: async (_, layout, plain) => keep([layout, plain]),
  async open(_, text) {
    const [layout, plain] = sealed.get(text) ?? [];
    return typeof layout === 'string' && plain instanceof Uint8Array ? { layout, plain: new Uint8Array(plain) } : null;
  },
};
type Runtime = Pick<BoundArgs, 'encryptBoundArgs' | 'decryptBoundArgs'>;
const runtimes: readonly (readonly [string, () => Promise<Runtime>])[] = [
  ['a cipher that ignores ids and may be asked later', async () => createBoundArgs(binding, careless)],
  [
    'a cipher that ignores ids and answers at once',
    async () => createBoundArgs(binding, { ...careless, sealNow: (_, layout, plain) => keep([layout, new TextEncoder().encode(plain)]) }),
  ],
  ['plugin-rsc before 0.5.37', () => import('../../src/runtime/vite/bound-args.ts')],
  ['an encryption of Next.js that ignores ids', () => import('../../src/runtime/next/bound-args.ts')],
];

let app: App | null = null;
afterEach(async () => app?.close());

describe.each(runtimes)('with %s', (_, load) => {
  test('an argument opens for its function, and deletes nothing through another', async () => {
    const { encryptBoundArgs, decryptBoundArgs } = await load();
    const destroyed = vi.fn();
    const closure = (id: string, run: (post: unknown) => unknown) =>
      openCaptures(
        {
          id,
          layout: 'Xk3v9QaP',
          name: id,
          length: 0,
          make:
            ([post]) =>
            async () =>
              run(post),
        },
        decryptBoundArgs,
      );
    app = await serve({ 'Post.like': closure('Post.like', (post) => `liked ${String(post)}`), 'AdminPost.destroy': closure('AdminPost.destroy', destroyed) });
    const like = await encryptBoundArgs('Post.like', () => ['Xk3v9QaP', 'post 7']);
    expect(await app.call('Post.like', [like])).toBe('liked post 7');
    await expect(app.call('AdminPost.destroy', [like])).rejects.toMatchObject({ reason: 'stale-bound-arguments', status: 400 });
    const form = new Response(await formFields('AdminPost.destroy', [like]));
    const headers = { 'content-type': form.headers.get('content-type') ?? '' };
    expect((await send(app.origin, { headers, body: await form.bytes() })).status).toBe(400);
    expect(destroyed).not.toHaveBeenCalled();
  });

  test('the beginning of an id is another id', async () => {
    const { encryptBoundArgs, decryptBoundArgs } = await load();
    for (const [id, other] of [
      ['a', 'ab'],
      ['ab', 'a'],
      ['a"', 'a'],
      ['a', 'a"'],
      ['', 'a'],
      ['ä', 'a\u0308'],
    ] as const) {
      const text = await encryptBoundArgs(id, () => ['Xk3v9QaP', '"b"', 1]);
      expect(await decryptBoundArgs(id, text)).toEqual(['Xk3v9QaP', '"b"', 1]);
      await expect(decryptBoundArgs(other, text)).rejects.toMatchObject({ code: 'USE_SERVER_BOUND_ARGUMENTS', stale: true });
    }
  });
});
