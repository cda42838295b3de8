'use server';
export async function greet(name: string) {
  return `secret-hello ${name}`;
}
