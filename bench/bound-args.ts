/**
 * `npm run bench:runtime`: what the bound arguments of a page cost, against serialising and encrypting them when they are bound,
 * as Next.js does. See README.md.
 */
import { createRequire } from 'node:module';
import { measureRounds } from './rounds.ts';

// React chooses its build when it is loaded.
process.env['NODE_ENV'] = 'production';
process.env['USE_SERVER_ENCRYPTION_KEY'] = btoa('a key of thirty-two bytes for it');

type AnyFunction = (...args: readonly unknown[]) => unknown;
interface React {
  renderToReadableStream(model: unknown, manifest: object): ReadableStream<Uint8Array>;
  registerServerReference(fn: AnyFunction, id: string, exportName: null): AnyFunction & { bind(self: null, ...args: readonly unknown[]): AnyFunction };
}

Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: (chunk: string) => chunk }) });
const react: React = createRequire(import.meta.url)('react-server-dom-webpack/server');
const { bindCaptures, openCaptures } = await import('babel-plugin-use-server/runtime/references');
const { decryptBoundArgs, encryptBoundArgs } = await import('babel-plugin-use-server/runtime/bound-args');

const id = '6b5ab043f6a81dd137a9c18b406d877f10301855';
interface Post {
  readonly id: number;
  readonly title: string;
  readonly author: { readonly name: string };
  readonly at: Date;
}
const posts: readonly Post[] = Array.from({ length: 1000 }, (_, index) => ({
  id: index,
  title: `The title of post ${index}`,
  author: { name: 'Ada' },
  at: new Date(index),
}));

interface Row {
  readonly title: string;
  readonly remove: AnyFunction;
}
type Captures = (post: Post) => readonly unknown[];

const key = await crypto.subtle.importKey('raw', new Uint8Array(32).fill(1), 'AES-GCM', false, ['encrypt']);
const plainReference = react.registerServerReference(async () => {}, id, null);

/** Binds as Next.js does: the values go through Flight and the same cipher at once. `begun` is what goes on meanwhile. */
function bindEagerly(captures: Captures, begun: Promise<string>[]): readonly Row[] {
  return posts.map((post) => {
    const bound = encryptEagerly(captures(post));
    begun.push(bound);
    return { title: post.title, remove: plainReference.bind(null, bound) };
  });
}

async function encryptEagerly(values: readonly unknown[]): Promise<string> {
  const text = await new Response(react.renderToReadableStream(values, {})).text();
  const nonce = crypto.getRandomValues(new Uint8Array(16));
  const cipher = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(id + text)));
  return btoa(String.fromCharCode(...nonce) + String.fromCharCode(...cipher));
}

const closure = { id, layout: 'vw2bcSMM', name: 'remove', length: 0, make: (values: readonly unknown[]) => async () => values };
const openingReference = react.registerServerReference(openCaptures(closure, decryptBoundArgs), id, null);

function bindLazily(captures: Captures): readonly Row[] {
  return posts.map((post) => ({ title: post.title, remove: bindCaptures(openingReference, closure, () => captures(post), encryptBoundArgs) }));
}

async function render(model: unknown): Promise<void> {
  const reader = react.renderToReadableStream(model, {}).getReader();
  while (!(await reader.read()).done);
}
const titles = (rows: readonly Row[]): readonly string[] => rows.map(({ title }) => title);

const plain: Captures = ({ id: post, author }) => [post, author];
const dated: Captures = ({ id: post, at }) => [post, at];

for (const [name, target, eagerly, lazily] of [
  ['every function is sent; an id and an author', 0.5, () => render(bindEagerly(plain, [])), () => render(bindLazily(plain))],
  ['every function is sent; an id and a date', 0.5, () => render(bindEagerly(dated, [])), () => render(bindLazily(dated))],
  [
    'no function is sent',
    0.1,
    async () => {
      const begun: Promise<string>[] = [];
      await render(titles(bindEagerly(plain, begun)));
      await Promise.all(begun);
    },
    () => render(titles(bindLazily(plain))),
  ],
] as const)
  await measureRounds(`1,000 rows, ${name}`, { target, names: ['eager', 'lazy'], candidates: [eagerly, lazily], by: 'processor' });
