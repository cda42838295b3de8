export function Page({ user, post }) {
  if (!user) return <form action={signIn} />;
  const isAuthor = user.id === post.author;
  if (!isAuthor) return <form action={like} />;
  const draft = { title: post.title };
  return <form action={save} />;

  async function signIn(name) {
    'use server';
    return ['signIn', name, post.title];
  }
  async function like() {
    'use server';
    return ['like', user.id, isAuthor];
  }
  async function save(title = draft.title) {
    'use server';
    return ['save', title, user.id];
  }
}
