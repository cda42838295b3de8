'use server';

const rows: string[] = [];

export async function add(row: string) {
  rows.push(row);
  return rows.length;
}

export const list = async () => rows;

export { add as append };
export default async () => 'default';
