'use server';

import { products } from './products.ts';
import type { Product } from './products.ts';

export async function search(text: string): Promise<readonly Product[]> {
  return products.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
}

export async function findProduct(id: number): Promise<Product | undefined> {
  return products.find((product) => product.id === id);
}
