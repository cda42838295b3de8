import { add } from './store.ts';

interface Props {
  readonly product: { readonly id: number; readonly title: string };
}

/** Only `product.id` travels through the browser. */
export function AddToCart({ product }: Props) {
  async function addProduct(): Promise<number> {
    'use server';
    return add(product.id);
  }

  return (
    <form action={addProduct}>
      <button>Put {product.title} into the cart</button>
    </form>
  );
}
