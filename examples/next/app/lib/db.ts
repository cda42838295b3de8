/** A database for one process. It lives on globalThis, because a bundler may load this file more than once. */
import 'server-only';

export interface Post {
  readonly id: number;
  readonly title: string;
  readonly content: string;
}

interface Data {
  posts: Post[];
  items: Record<string, string>;
  likes: number;
  views: number;
}

const shared = globalThis as typeof globalThis & { exampleData?: Data };

export const data: Data = (shared.exampleData ??= {
  posts: [{ id: 1, title: 'First post', content: 'Written before anybody came.' }],
  items: { lamp: 'a lamp', chair: 'a chair' },
  likes: 3,
  views: 10,
});

export function addPost(title: string, content = ''): Post {
  const post = { id: (data.posts.at(-1)?.id ?? 0) + 1, title, content };
  data.posts.push(post);
  return post;
}

export function removePost(id: number): void {
  data.posts = data.posts.filter((post) => post.id !== id);
}
