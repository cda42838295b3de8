import type { Post } from '@/app/lib/db';

export function PostList({ posts }: { posts: readonly Post[] }) {
  return (
    <ul>
      {posts.map((post) => (
        <li key={post.id}>{post.title}</li>
      ))}
    </ul>
  );
}
