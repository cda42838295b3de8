export function Page({ price, user }) {
  async function buy(price, role, count) {
    'use server';
    return [price * count, role];
  }
  return { buy: buy.bind(null, price, user.role) };
}
