import { kept } from './early';
export function early(n) {
  const act = async (x) => { 'use server'; return [n, typeof x]; };
  async function plain(x) { 'use server'; return typeof x; }
  return [act, plain];
}
export async function hoisted(x) { 'use server'; return x; }
export const Page = () => [kept, early(2)];
