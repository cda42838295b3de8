const cart = new Map<number, number>();

export function add(id: number): number {
  const amount = (cart.get(id) ?? 0) + 1;
  cart.set(id, amount);
  return amount;
}

export function clear(): void {
  cart.clear();
}
