/** What somebody has written and chosen, as the part of an address behind `#`, so that a link shows it to others. */
import type { Settings, Tab } from './examine.ts';

export interface State extends Settings {
  readonly code: string;
  readonly tab: Tab;
}

const CHOICES = {
  layer: ['server', 'client'],
  runtime: ['webpack', 'turbopack', 'vite', 'next'],
  tab: ['server', 'client', 'manifest', 'captures', 'diagnostics', 'phases'],
} as const;

export function toHash(state: State): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  return `#${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** @returns what of it can be understood; somebody may have cut the address off, or written it himself. */
export function fromHash(hash: string): Partial<State> {
  const fields = fieldsOf(hash);
  const text = (key: 'code' | 'filename'): object => (typeof fields[key] === 'string' ? { [key]: fields[key] } : {});
  const flag = (key: 'development' | 'encryptBoundArgs'): object => (typeof fields[key] === 'boolean' ? { [key]: fields[key] } : {});
  const choice = (key: keyof typeof CHOICES): object => (CHOICES[key].some((one) => one === fields[key]) ? { [key]: fields[key] } : {});
  return { ...text('code'), ...text('filename'), ...flag('development'), ...flag('encryptBoundArgs'), ...choice('layer'), ...choice('runtime'), ...choice('tab') };
}

function fieldsOf(hash: string): Readonly<Record<string, unknown>> {
  try {
    const bytes = Uint8Array.from(atob(hash.slice(1).replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
