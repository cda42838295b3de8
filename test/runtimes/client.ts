/** React's own client against a running server: what it sends can be recorded, changed and sent again. */
import { createRequire } from 'node:module';
import { createClientRuntime, setServerCallback } from '../../src/runtime/client-core.ts';
import type { ClientBinding, TransportOptions } from '../../src/runtime/client-core.ts';
import { fieldsOf, formFields } from '../runtime/handler/form-fields.ts';
import type { FormReference } from '../runtime/handler/form-fields.ts';

const require = createRequire(import.meta.url);
Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: (chunk: string) => chunk }) });
const browser: ClientBinding = require('react-server-dom-webpack/client.browser');
const ssr: {
  createFromReadableStream(stream: ReadableStream, options: object): Promise<Readonly<Record<string, FormReference>>>;
} = require('react-server-dom-webpack/client.edge');
const { createServerCallback } = createClientRuntime(browser);

export interface Recorded {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

type Page = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

/** A client of the app at `url`; `idOf` knows the ids of its Server Functions by their names. */
export class Client {
  readonly url: string;
  readonly idOf: (name: string) => string;

  constructor(url: string, idOf: (name: string) => string) {
    this.url = url;
    this.idOf = idOf;
  }

  /** Functions in what calls come to can be called too, from now on. */
  answerReturned(): this {
    setServerCallback(createServerCallback({ url: `${this.url}/` }));
    return this;
  }

  async call(name: string, args: readonly unknown[], options: TransportOptions = {}): Promise<unknown> {
    return await createServerCallback({ url: `${this.url}/`, ...options })(this.idOf(name), args);
  }

  /** The request that React's client makes of a call. */
  async record(name: string, args: readonly unknown[]): Promise<Recorded> {
    let recorded: Recorded | undefined;
    const fetch: TransportOptions['fetch'] = async (target, init) => {
      const request = new Request(target, init);
      recorded = { headers: Object.fromEntries(request.headers), body: await request.bytes() };
      throw new Error('recorded');
    };
    const outcome = await this.call(name, args, { fetch }).catch((error: unknown) => error);
    if (recorded === undefined) throw new Error('React sent nothing.', { cause: outcome });
    return recorded;
  }

  /** What a browser without JavaScript sends of `<form action={…}>`, for a function of a file. */
  async form(name: string, fields: Readonly<Record<string, string>>): Promise<Recorded> {
    return await encodeForm(await formFields(this.idOf(name)), fields);
  }

  /** The same for a function of the page, with what it has captured. */
  async pageForm(name: string, fields: Readonly<Record<string, string>>): Promise<Recorded> {
    const page = await ssr.createFromReadableStream(await this.#page(), {
      serverConsumerManifest: { moduleMap: null, serverModuleMap: null, moduleLoading: null },
    });
    const action = page[name];
    if (action === undefined) throw new Error(`The page has no function ${name}.`);
    return await encodeForm(await fieldsOf(action), fields);
  }

  /** The Server Functions of the page, as the browser gets them. */
  async page(): Promise<Page> {
    return (await browser.createFromReadableStream(await this.#page(), {
      callServer: createServerCallback({ url: `${this.url}/` }),
      findSourceMapURL: () => null,
      temporaryReferences: browser.createTemporaryReferenceSet(),
    })) as Page;
  }

  async #page(): Promise<ReadableStream<Uint8Array>> {
    const { body } = await fetch(`${this.url}/page`);
    if (body === null) throw new Error('The page is empty.');
    return body;
  }

  /** What has happened on the server since somebody last asked. */
  async log(): Promise<readonly string[]> {
    return (await (await fetch(`${this.url}/log`)).json()) as readonly string[];
  }
}

async function encodeForm(fields: FormData, own: Readonly<Record<string, string>>): Promise<Recorded> {
  for (const [name, value] of Object.entries(own)) fields.append(name, value);
  const encoded = new Response(fields);
  return { headers: { 'content-type': encoded.headers.get('content-type') ?? '' }, body: await encoded.bytes() };
}
