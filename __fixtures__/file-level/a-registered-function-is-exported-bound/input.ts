'use server';

export async function move(from: string, to: string, count: number) {
  return `${count}: ${from} → ${to}`;
}

export const archive = move.bind(null, 'inbox', 'archive');
