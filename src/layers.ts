/** Which layer is meant by a name, where tools pass one along: webpack's layers, names of compilers, Babel callers. */
import type { Layer } from './model.ts';

const SERVER_NAMES: readonly unknown[] = ['rsc', 'react-server', 'action-browser', 'server'];
const CLIENT_NAMES: readonly unknown[] = ['ssr', 'app-pages-browser', 'browser', 'client'];

/** @returns null for a name that nobody uses for either. */
export function layerNamed(name: unknown): Layer | null {
  if (SERVER_NAMES.includes(name)) return 'server';
  return CLIENT_NAMES.includes(name) ? 'client' : null;
}
