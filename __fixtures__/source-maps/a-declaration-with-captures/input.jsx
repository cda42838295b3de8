import { db } from './db';

export default function Page({ post }) {
  async function rename(title = post.title) {
    'use server';
    return db.rename(post.id, title);
  }

  return <form action={rename} />;
}
