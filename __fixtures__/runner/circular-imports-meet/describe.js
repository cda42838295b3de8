import { page, title } from './input';

const known = typeof page;

export async function describe(text) {
  return [known, text, await title()];
}
