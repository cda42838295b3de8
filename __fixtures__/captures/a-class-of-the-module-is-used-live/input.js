export class Post {
  static count = 0;
  constructor(title) {
    Post.count += 1;
    this.title = title;
  }
}

export function Page({ title }) {
  async function create() {
    'use server';
    const post = new Post(title);
    return [post instanceof Post, post.title, Post.count];
  }
  return { create };
}
