/** The browser's side: reads Flight, runs the client modules, and calls Server Functions through React's own client. */
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { outputFile, provideWebpackLoader, registerAppResolution } from './resolve.ts';

registerAppResolution('client');
provideWebpackLoader('client');
const { createFromReadableStream } = await import('react-server-dom-webpack/client.browser');
const { callServer, createServerCallback, setServerCallback } = await import('babel-plugin-use-server/runtime/client');

type Props = Readonly<Record<string, unknown>>;

export class Browser {
  /** The last call, as it went over the wire. */
  lastCall: { readonly id: string; readonly args: readonly unknown[] } | null = null;
  readonly #origin: string;
  readonly #visitor: string;
  #page: ReactNode = null;

  constructor(origin: string, visitor: string) {
    this.#origin = origin;
    this.#visitor = visitor;
    const call = createServerCallback({
      url: origin,
      headers: { 'x-visitor': visitor },
      onPage: (page) => {
        this.#page = page as ReactNode;
      },
    });
    setServerCallback(async (id, args) => {
      this.lastCall = { id, args };
      const result = await call(id, args);
      await this.html(); // Rendering loads what is still on its way.
      return result;
    });
  }

  /** Loads the page; returns the bytes that came for it. */
  async open(): Promise<string> {
    const response = await fetch(this.#origin, { headers: { 'x-visitor': this.#visitor } });
    const payload = await response.clone().text();
    if (response.body === null) throw new Error('The page is empty.');
    this.#page = await createFromReadableStream<ReactNode>(response.body, { callServer });
    await this.html();
    return payload;
  }

  /** What React calls for every Server Function, with the bound arguments first. */
  readonly callServer = callServer;

  /** The page as HTML, the Client Components in it included. */
  async html(): Promise<string> {
    const { prelude } = await prerender(this.#page);
    return new Response(prelude).text();
  }

  /** The props of the first element on the page that `matches`. */
  find(matches: (props: Props) => boolean): Props {
    for (const element of elements(this.#page)) if (matches(element.props)) return element.props;
    throw new Error('There is no such element on the page.');
  }
}

/** The client modules of `app/actions.ts`: every export is a stub that ends in `callServer`. */
export async function importActions(): Promise<typeof import('../app/actions.ts')> {
  return import(outputFile('client', 'app/actions.ts').href);
}

/** Every element of a tree that came over Flight, outermost first. */
function* elements(node: unknown): Generator<ReactElement<Props>> {
  if (Array.isArray(node)) {
    for (const child of node) yield* elements(child);
  } else if (isValidElement<Props>(node)) {
    yield node;
    yield* elements(node.props['children']);
  } else if (isLoadedLazy(node)) {
    yield* elements(node._init(node._payload));
  }
}

interface LoadedLazy {
  readonly _init: (payload: unknown) => unknown;
  readonly _payload: unknown;
}

/** Flight puts long parts of a page into chunks of their own and leaves a lazy node in their place. */
function isLoadedLazy(node: unknown): node is LoadedLazy {
  return typeof node === 'object' && node !== null && '_init' in node && '_payload' in node;
}
