import './cart.tsx';
import { seen } from './seen.ts';

export { seen };

export function Page({ id }) {
  const key = 'k';
  const label = (text) => `${id}: ${text}`;
  async function save(text) {
    'use server';
    return [label(text), typeof again];
  }
  async function again(text) {
    'use server';
    return save(text);
  }
  return { save, again, plain: async () => { 'use server'; return 'plain'; }, [key]: async () => { 'use server'; return id; } };
}

export async function stays() {
  'use server';
  return 'stays';
}
