'use server';
const saved: string[] = [];

export async function save(text: string) {
  saved.push(text);
  return saved.length;
}

export default async function clear() {
  return saved.splice(0).length;
}
