export function Page() {
  const cart = [];
  const read = async () => {
    'use server';
    return cart;
  };
  cart.push('apple');
  cart.push('pear');
  return { read };
}
