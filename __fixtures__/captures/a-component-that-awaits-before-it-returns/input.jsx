const load = async (id) => ({ id, title: `Post ${id}` });

export default async function Page({ params }) {
  const { id } = await params;
  const post = await load(id);

  async function rename(title) {
    'use server';
    return { from: post.title, to: title, id };
  }

  return <form action={rename} />;
}
