import { find } from './input';

const sources = { find };

export async function describe(id: number) {
  return `found ${(await sources.find(id)).id}`;
}
