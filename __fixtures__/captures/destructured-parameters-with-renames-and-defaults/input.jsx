export function Page({ id, user: { name: author = 'nobody', roles: [first, ...others] = ['reader'] }, ...rest }, ref = 'no ref') {
  return (
    <form
      action={async () => {
        'use server';
        return { id, author, first, others, rest, ref };
      }}
    />
  );
}
