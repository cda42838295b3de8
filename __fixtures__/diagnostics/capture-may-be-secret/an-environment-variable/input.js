export function Page({ id }) {
  const key = process.env.STRIPE_KEY ?? 'unset';
  async function charge() {
    'use server';
    return [id, key === 'unset'];
  }
  return { charge };
}
