const posts = new Map([[1, 'Hello']]);

export default function Page({ id }: { id: number }) {
  async function rename(title: string) {
    'use server';
    const before = posts.get(id); // SECRET_comment
    posts.set(id, title);
    return before;
  }
  return <form action={rename}>{posts.get(id)}</form>;
}
