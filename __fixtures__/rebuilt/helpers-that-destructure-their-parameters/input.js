export function Page({ id, currency }) {
  const format = ({ amount, currency: own = currency }, [first, ...rest] = [id]) => [amount, own, first, rest.length];
  async function show() {
    'use server';
    return [format({ amount: 1 }), format({ amount: 2, currency: 'USD' }, [5, 6])];
  }
  return { show };
}
