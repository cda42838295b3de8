/**
 * React's own code for both ends of the wire, in one process and without conditions.
 *
 *     server    react (as the server has it) · react-dom (likewise) · react-server-dom-webpack/server
 *     browser   react · react-dom · react-server-dom-webpack/client
 *     SSR       the same, with what forms without JavaScript need
 *
 * A test runner gives one `react` to all, and that is the client's. So the files are read and run here, each end with packages of its
 * own, and `__webpack_require__` is a parameter and no global. They are run in the test's own realm: `instanceof` means what it
 * means in the test.
 */
import './platform.ts';
import { loadedFunction, loadedValue } from './functions.ts';

export interface ServerEnd {
  renderToReadableStream(model: unknown, clientManifest: object, options: object): ReadableStream<Uint8Array>;
  decodeReply(body: string | FormData, manifest: object): Promise<unknown[]>;
  decodeAction(body: FormData, manifest: object): Promise<(() => unknown) | null>;
}

export interface BrowserEnd {
  encodeReply(value: unknown): Promise<string | FormData>;
  createFromReadableStream(stream: ReadableStream<Uint8Array>, options: object): PromiseLike<unknown>;
}

export interface SsrEnd {
  createFromReadableStream(stream: ReadableStream<Uint8Array>, options: object): PromiseLike<unknown>;
}

export interface Ends {
  readonly server: ServerEnd;
  readonly browser: BrowserEnd;
  readonly ssr: SsrEnd;
}

let opened: Ends | null = null;

/** Where a binding lies, by the folder in `node_modules`; plugin-rsc and Next.js bring one along. */
const bindings = ['react-server-dom-webpack/cjs', '@vitejs/plugin-rsc/dist/vendor/react-server-dom/cjs', 'next/dist/compiled/react-server-dom-webpack/cjs'];

/** @throws Error where no React binding is installed */
export function ends(): Ends {
  return (opened ??= open());
}

function open(): Ends {
  const binding = bindings.map(findInstalled).find((folder) => folder !== null);
  if (binding === null || binding === undefined) {
    throw new Error("To run a Server Function as the browser calls it, React's binding has to be installed: npm install --save-dev react-server-dom-webpack");
  }
  const [react, dom] = [findInstalled('react/cjs'), findInstalled('react-dom/cjs')];
  if (react === null || dom === null) throw new Error('To run a Server Function as the browser calls it, react and react-dom have to be installed.');
  const file = (folder: string, name: string): string => `${folder}/${name}.development.js`;
  const onServer = createLoader({ react: file(react, 'react.react-server'), 'react-dom': file(dom, 'react-dom.react-server') });
  const inBrowser = createLoader({ react: file(react, 'react'), 'react-dom': file(dom, 'react-dom') });
  return {
    server: onServer(file(binding, 'react-server-dom-webpack-server.edge')) as ServerEnd,
    browser: inBrowser(file(binding, 'react-server-dom-webpack-client.browser')) as BrowserEnd,
    ssr: inBrowser(file(binding, 'react-server-dom-webpack-client.edge')) as SsrEnd,
  };
}

/** Upwards from the folder of the tests, as Node does it. */
function findInstalled(path: string): string | null {
  const { existsSync, realpathSync } = process.getBuiltinModule('node:fs');
  const { dirname, join } = process.getBuiltinModule('node:path');
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', path);
    if (existsSync(found)) return realpathSync(found);
    if (dirname(folder) === folder) return null;
  }
}

function createLoader(packages: Readonly<Record<string, string>>): (file: string) => object {
  const loaded = new Map<string, { exports: object }>();
  const load = (file: string): object => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const code = process.getBuiltinModule('node:fs').readFileSync(file, 'utf8');
    // eslint-disable-next-line no-new-func -- React's own files, in this realm
    const run = new Function('module', 'exports', 'require', '__webpack_require__', '__webpack_chunk_load__', `${code}\n//# sourceURL=${file}`) as (
      ...parameters: readonly unknown[]
    ) => void;
    run(
      module,
      module.exports,
      (name: string) => load(packages[name] ?? missing(name)),
      webpackRequire,
      () => Promise.resolve(),
    );
    return module.exports;
  };
  return load;
}

function missing(name: string): never {
  throw new Error(`React's code wants "${name}", which the test kit does not know: this version of React is not supported by it.`);
}

/** The manifest below has every Server Function in a module of its own. */
const webpackRequire = Object.assign((id: string): unknown => ({ fn: loadedValue(id) }), { u: (chunk: string) => chunk });

/** What React looks ids up in: every Server Function that is loaded, and nothing else. */
export const serverManifest: object = new Proxy(Object.create(null) as object, {
  get: (_, id) => (typeof id === 'string' && loadedFunction(id) !== undefined ? { id, chunks: [], name: 'fn' } : undefined),
  has: (_, id) => typeof id === 'string' && loadedFunction(id) !== undefined,
  getOwnPropertyDescriptor: (_, id) =>
    typeof id === 'string' && loadedFunction(id) !== undefined ? { value: { id, chunks: [], name: 'fn' }, configurable: true, enumerable: true } : undefined,
});
