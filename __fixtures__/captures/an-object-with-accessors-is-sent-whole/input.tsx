export function Page({ items }: { items: readonly number[] }) {
  const cart = {
    items,
    get total() {
      return items.reduce((sum, price) => sum + price, 0);
    },
    set voucher(_code: string) {},
  };

  async function pay(tip: number) {
    'use server';
    const { total, items } = cart;
    return [total + tip, items.length, cart.voucher, { ...cart }];
  }

  return <form action={pay} />;
}
