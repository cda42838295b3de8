export function Post({ post }) {
  async function publish(title) {
    'use server';
    return [post.id, title];
  }
  return <form action={publish} />;
}
