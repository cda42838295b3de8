'use server';

export { publish } from './publish';

export async function draft(title: string) {
  return `draft ${title}`;
}
