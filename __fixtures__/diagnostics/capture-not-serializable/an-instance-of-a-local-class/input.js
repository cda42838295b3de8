export function Page({ id }) {
  class Cart {
    items = [];
  }
  const cart = new Cart();
  async function save() {
    'use server';
    return cart;
  }
  return save;
}
