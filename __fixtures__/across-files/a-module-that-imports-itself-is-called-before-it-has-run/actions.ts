'use server';
const saved: string[] = [];

export async function save(text: string) {
  saved.push(text);
  return saved.length;
}

export async function add(n: number) {
  return n + 1;
}
