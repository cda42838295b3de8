'use client';

import { createPost } from '@/app/actions';

export function Button() {
  return <button formAction={createPost}>Create</button>;
}
