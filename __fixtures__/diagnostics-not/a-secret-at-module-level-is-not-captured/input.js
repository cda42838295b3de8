const apiKey = process.env.STRIPE_SECRET ?? 'none';

export function Page({ id }) {
  async function charge() {
    'use server';
    const token = `${apiKey}-${id}`;
    return token;
  }
  return { charge };
}
