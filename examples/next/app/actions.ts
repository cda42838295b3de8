'use server';

export async function hello(name: string) {
  return `hello ${name}`;
}
async function bye(name: string) {
  return `bye ${name}`;
}
export { bye as delete, bye as 'a-b' };
