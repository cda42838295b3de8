import { label } from './label';

export const save = async function save(depth: number) {
  'use server';
  return [label, depth, async () => { 'use server'; return save.name; }];
};
export async function remove(depth: number) {
  'use server';
  return [depth, async () => { 'use server'; return (await remove(depth + 1))[0]; }];
}
let named = async function itself() {
  'use server';
  return async () => { 'use server'; return itself.name; };
};
export const Page = () => [save, remove, named];
