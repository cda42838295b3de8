const reviews = new Map<number, string[]>();

interface Props {
  readonly productId: number;
  readonly author: { readonly name: string; readonly email: string };
}

export function Reviews({ productId, author }: Props) {
  const written = reviews.get(productId) ?? [];

  return (
    <form
      action={async (formData: FormData) => {
        'use server';
        const review = `${author.name}: ${String(formData.get('text'))}`;
        reviews.set(productId, [...(reviews.get(productId) ?? []), review]);
      }}
    >
      <ul>{written.map((review) => <li key={review}>{review}</li>)}</ul>
      <textarea name="text" />
    </form>
  );
}
