// This file only talks about 'use server'.
const text = 'use server';
export async function plain() {
  return text;
}
export const Page = () => <p title="use server">use server</p>;
