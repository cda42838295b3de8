export interface Product {
  readonly id: number;
  readonly title: string;
  readonly cents: number;
}

export const products: readonly Product[] = [
  { id: 1, title: 'Tea pot', cents: 2900 },
  { id: 2, title: 'Tea cup', cents: 900 },
];
