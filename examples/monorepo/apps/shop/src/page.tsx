import { AddToCart } from '@shop/cart/add-to-cart.tsx';
import { findProduct } from '@shop/catalog/actions.ts';
import { Reviews } from '@shop/reviews/reviews.tsx';
import { subscribe } from './actions.ts';

export default async function Page({ id }: { readonly id: number }) {
  const product = await findProduct(id);
  if (product === undefined) return <p>There is no such product.</p>;
  return (
    <main>
      <h1>{product.title}</h1>
      <AddToCart product={product} />
      <Reviews productId={product.id} author={{ name: 'Ann', email: 'ann@example.org' }} />
      <form action={subscribe}>
        <input name="email" />
      </form>
    </main>
  );
}
