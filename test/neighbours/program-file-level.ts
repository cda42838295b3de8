import type { NeighbourProgram } from './programs.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** A module with the directive on top, in all export forms, run through its stubs. */
export const fileLevel: NeighbourProgram = {
  title: 'the directive on top, all export forms',
  files: {
    actions: `'use server';
import { imported, origin } from './other';
export async function declared(a, b = 2) { return [a, b, await later(), origin]; }
export const arrow = async (x) => x * 2, second = async function named(n) { return n > 0 ? named(n - 1) : named.name; };
const later = async () => 'later';
export { later, later as alias, imported as 'a-b' };
export { fromOther as renamed } from './other';
export default async function () { return 'default'; }
export const wrapped = wrap(async (x) => ['wrapped', x]);
function wrap(fn) { return (...args) => fn(...args); }
export const { one, two: [three] } = { one: async () => 1, two: [async () => 3] };
export let changed = async () => 'before';
changed = async () => 'after';
export async function* stream(n) { for (let i = 0; i < n; i++) yield i; }
export async function make(n) {
  return async (m) => { 'use server'; return [n, m, await later()]; };
}
async function unexported() { return 'private'; }
export const usesPrivate = async () => unexported();`,
    other: `export const origin = 'other';
export async function imported() { return 'imported'; }
export async function fromOther(x) { return ['from other', x]; }`,
  },
  scenario: async ({ client, trace }) => {
    if (client === undefined) throw new Error('There is no client layer');
    trace(Object.keys(client).sort());
    const names = ['declared', 'arrow', 'second', 'later', 'alias', 'a-b', 'renamed', 'default', 'wrapped', 'one', 'three', 'changed', 'usesPrivate'];
    for (const name of names) trace(name, await (client[name] as Call)(5));
    const seen: unknown[] = [];
    for await (const n of (await (client['stream'] as Call)(3)) as AsyncIterable<number>) seen.push(n);
    const made = (await (client['make'] as Call)('n')) as Call;
    return [seen, await made('m')];
  },
};
