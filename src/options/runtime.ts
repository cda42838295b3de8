/** The option `runtime`: which modules compiled code imports. */
import { readChoice, readName, readObject } from './read-value.ts';
import type { Faults } from './read-value.ts';
import { NEXT_RUNTIME } from '../targets/next.ts';
import type { Reference } from '../model/index.ts';

/** Three module specifiers for a runtime that the package does not bring along. */
export interface CustomRuntime {
  /** Exports `registerServerReference`. */
  readonly server: string;
  /** Exports `createServerReference`, `callServer` and, in development, `findSourceMapURL`. */
  readonly client: string;
  /** Exports `encryptBoundArgs` and `decryptBoundArgs`; not needed with `encryptBoundArgs: false`. */
  readonly boundArgs?: string;
}

export interface RuntimeModules {
  readonly name: 'webpack' | 'turbopack' | 'next' | 'vite' | 'custom';
  readonly server: string;
  readonly client: string;
  readonly boundArgs: string;
  /** What the module `boundArgs` calls its two functions. */
  readonly boundArgsExports: { readonly seal: string; readonly open: string };
  /** Exports `ensureServerEntryExports`, the host's own check; absent where there is none. */
  readonly validate?: string;
  /** A comment that the host wants in front of every compiled module; absent where there is none. */
  readonly comment?: (references: readonly Reference[]) => string;
  /** The host makes client modules of its own, which export functions and no objects of them. */
  readonly functionsOnly?: true;
  /** The format of the ids; absent where any will do. */
  readonly ids?: 'next';
}

const OWN_RUNTIMES = ['webpack', 'turbopack', 'next', 'vite'] as const;

const ENCRYPTED = { seal: 'encryptBoundArgs', open: 'decryptBoundArgs' } as const;
const PLAIN = {
  boundArgs: 'babel-plugin-use-server/runtime/plain-bound-args',
  boundArgsExports: { seal: 'plainBoundArgs', open: 'openPlainBoundArgs' },
} as const;

const RUNTIMES: Readonly<Record<(typeof OWN_RUNTIMES)[number], RuntimeModules>> = {
  webpack: {
    name: 'webpack',
    server: 'react-server-dom-webpack/server',
    client: 'babel-plugin-use-server/runtime/client',
    boundArgs: 'babel-plugin-use-server/runtime/bound-args',
    boundArgsExports: ENCRYPTED,
  },
  turbopack: {
    name: 'turbopack',
    server: 'react-server-dom-turbopack/server',
    client: 'babel-plugin-use-server/runtime/turbopack/client',
    boundArgs: 'babel-plugin-use-server/runtime/turbopack/bound-args',
    boundArgsExports: ENCRYPTED,
  },
  vite: {
    name: 'vite',
    server: 'babel-plugin-use-server/runtime/vite/register',
    client: 'babel-plugin-use-server/runtime/vite/client',
    boundArgs: 'babel-plugin-use-server/runtime/vite/bound-args',
    boundArgsExports: ENCRYPTED,
  },
  next: { ...NEXT_RUNTIME, boundArgsExports: ENCRYPTED },
};

export function readRuntime(raw: unknown, encryptBoundArgs: boolean, faults: Faults): RuntimeModules {
  if (typeof raw === 'object' && raw !== null) return readCustomRuntime(raw, encryptBoundArgs, faults);
  const name = readChoice(raw, { path: 'runtime', faults }, OWN_RUNTIMES) ?? 'webpack';
  return encryptBoundArgs ? RUNTIMES[name] : { ...RUNTIMES[name], ...PLAIN };
}

function readCustomRuntime(raw: object, encryptBoundArgs: boolean, faults: Faults): RuntimeModules {
  const modules = readObject(raw, { path: 'runtime', faults }, ['server', 'client', 'boundArgs']);
  if (modules === undefined) return RUNTIMES.webpack;
  const required = (key: 'server' | 'client' | 'boundArgs'): string => {
    if (modules[key] === undefined)
      faults.push(`\`runtime.${key}\` is missing: a runtime of your own names the modules \`server\`, \`client\` and \`boundArgs\`.`);
    return readName(modules[key], { path: `runtime.${key}`, faults }) ?? '';
  };
  const common = { name: 'custom', server: required('server'), client: required('client') } as const;
  if (encryptBoundArgs) return { ...common, boundArgs: required('boundArgs'), boundArgsExports: ENCRYPTED };
  if (modules.boundArgs !== undefined) faults.push('`runtime.boundArgs` is not used with `encryptBoundArgs: false`: leave one of the two out.');
  return { ...common, ...PLAIN };
}
