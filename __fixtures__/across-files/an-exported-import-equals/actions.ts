'use server';
const saved: string[] = [];

export async function save(text: string) {
  // SECRET_comment
  saved.push(text);
  trace('saved', text, 'SECRET_body'.length);
  return saved.length;
}

export default async function clear() {
  return saved.splice(0).length;
}

async function load() {
  return [...saved];
}
export { load, load as "load-all" };
