'use server';
import { describe } from './describe';

export const title = async () => 'the title';

export async function page() {
  return describe(await title());
}
