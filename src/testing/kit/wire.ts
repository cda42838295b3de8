/**
 * The wire of a test: what a browser and a server do with each other, through React's real encoding, without the network in between.
 *
 *     reference ──▶ encodeReply ═▶ decodeReply ──▶ the function ──▶ renderToReadableStream ═▶ createFromReadableStream
 *
 * What cannot be sent fails here as it does in the app, and captured variables are sealed and opened.
 */
import { ends, serverManifest } from './react.ts';
import { addComponent, findFunction } from './functions.ts';
import type { ServerFunction } from './functions.ts';

type AnyFunction = (...args: never) => unknown;

/**
 * Calls a Server Function as a browser does: arguments and result are copied by React's encoding.
 *
 * @param fn A Server Function of a module, an inline one with its captures, or a stub.
 * @returns rejects with what the function throws, by its message, and for whatever cannot be sent
 * @example
 * expect(await callAsBrowser(save, { title: 'Tea' })).toEqual({ saved: 'Tea' });
 */
export async function callAsBrowser<F extends AnyFunction>(fn: F, ...args: Parameters<F>): Promise<Awaited<ReturnType<F>>> {
  const reference = await asInBrowser(fn);
  return (await Reflect.apply(reference, undefined, args)) as Awaited<ReturnType<F>>;
}

export interface SubmitOptions {
  /** False posts the form as a browser without JavaScript does. Default: true. */
  readonly javaScript?: boolean;
  /** What `useActionState` holds: the function gets it before the form. */
  readonly state?: unknown;
}

/**
 * Submits a form whose action is the Server Function.
 *
 * @returns what the function answers
 * @example
 * await submitForm(save, form({ title: 'Tea' }), { javaScript: false });
 */
export async function submitForm<F extends AnyFunction>(fn: F, formData: FormData, options: SubmitOptions = {}): Promise<Awaited<ReturnType<F>>> {
  const { javaScript = true } = options;
  const before = 'state' in options ? [options.state] : [];
  if (!javaScript) return (await submitWithoutJavaScript(fn, formData, before)) as Awaited<ReturnType<F>>;
  const reference = await asInBrowser(fn);
  return (await reference(...before, formData)) as Awaited<ReturnType<F>>;
}

export interface RenderOptions {
  /** The Client Components in the element: they stay as they are, for the test to render. */
  readonly client?: readonly AnyFunction[];
}

/**
 * Renders a Server Component and gives the element as the browser has it: each Server Function in it is one that the browser calls,
 * with the variables that it captures sealed.
 *
 * @example
 * render(await renderBound(<Page id={1} />, { client: [Editor] }));
 */
export async function renderBound<Element>(element: Element, { client = [] }: RenderOptions = {}): Promise<Element> {
  return (await arrived(await send(element, clientManifest(client)))) as Element;
}

/** Makes the components client references, as a bundler makes them of a file with 'use client'. */
function clientManifest(components: readonly AnyFunction[]): object {
  const entries = components.map((component, index) => {
    const id = `client component ${index} ${component.name}`;
    Object.defineProperties(component, {
      $$typeof: { value: Symbol.for('react.client.reference'), configurable: true },
      $$id: { value: id, configurable: true },
    });
    addComponent(id, component);
    return [id, { id, chunks: [], name: 'fn' }] as const;
  });
  return Object.fromEntries(entries);
}

/** Waits for what React sends later (an async component is a lazy one first), and takes the outermost out of its wrapping. */
async function arrived(node: unknown): Promise<unknown> {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return Promise.all(node.map(arrived));
  const { $$typeof: kind, _payload: payload, props } = node as { $$typeof?: unknown; _payload?: unknown; props?: { children?: unknown } };
  if (kind === Symbol.for('react.lazy') && isThenable(payload)) return arrived(await payload);
  if (props?.children !== undefined) await arrived(props.children);
  return node;
}

/** Calls the Server Function with this id, as the browser does. */
export async function callById(id: string, args: readonly unknown[]): Promise<unknown> {
  const { browser, server } = ends();
  const body = await browser.encodeReply(args);
  const fn = await functionWith(id);
  const decoded = await server.decodeReply(body, serverManifest);
  // What it throws is told by React, like everything else that comes of it.
  return send(new Promise((resolve) => resolve(fn(...decoded))));
}

async function functionWith(id: string): Promise<ServerFunction> {
  const fn = await findFunction(id);
  if (fn !== undefined) return fn;
  throw new Error(`Only the stub of the Server Function ${id} is here: run it in a file for the environment "node".`);
}

async function asInBrowser(fn: AnyFunction): Promise<(...args: readonly unknown[]) => Promise<unknown>> {
  return (await send(await onServer(fn))) as (...args: readonly unknown[]) => Promise<unknown>;
}

/** The Server Function itself, where a stub of it is at hand. */
async function onServer(fn: AnyFunction): Promise<unknown> {
  const id: unknown = Reflect.get(fn, '$$id');
  if (typeof id !== 'string')
    throw new TypeError(`"${fn.name}" is no Server Function: its module has no 'use server', or the tests do not compile it (docs/testing.md).`);
  if (Reflect.get(fn, '$$typeof') === Symbol.for('react.server.reference')) return fn;
  return functionWith(id);
}

/** What the browser has of a value of the server. */
async function send(value: unknown, manifest: object = {}): Promise<unknown> {
  const { browser, server } = ends();
  const stream = server.renderToReadableStream({ value }, manifest, { onError: messageOf });
  const received = await browser.createFromReadableStream(stream, { callServer: callById, replayConsoleLogs: false });
  const { value: sent } = received as { readonly value: unknown };
  return await sent;
}

/** React's own, in development: the browser has the message of an error. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function submitWithoutJavaScript(fn: AnyFunction, formData: FormData, before: readonly unknown[]): Promise<unknown> {
  const { server, ssr } = ends();
  const stream = server.renderToReadableStream({ value: await onServer(fn) }, {}, { onError: messageOf });
  const consumer = { moduleMap: {}, serverModuleMap: null, moduleLoading: null };
  const received = await ssr.createFromReadableStream(stream, { serverConsumerManifest: consumer, replayConsoleLogs: false });
  const { value: sent } = received as { readonly value: { bind(...args: readonly unknown[]): object } };
  const reference = before.length === 0 ? sent : sent.bind(null, ...before);
  const action = await firstAnswer(() => (reference as { $$FORM_ACTION(prefix: string): FormAction }).$$FORM_ACTION('0'));
  const body = new FormData();
  for (const [name, value] of action.data ?? []) body.append(name, value);
  if (action.name !== null) body.append(action.name, '');
  for (const [name, value] of formData) body.append(name, value);
  const run = await server.decodeAction(body, serverManifest);
  if (run === null) throw new Error('The form names no Server Function.');
  return await run();
}

interface FormAction {
  readonly name: string | null;
  readonly data: FormData | null;
}

/** React throws a promise for bound arguments that have not arrived yet. */
async function firstAnswer<T>(ask: () => T): Promise<T> {
  for (;;) {
    try {
      return ask();
    } catch (waiting) {
      if (!isThenable(waiting)) throw waiting;
      await waiting;
    }
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
