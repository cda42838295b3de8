'use client';

import { startTransition, useActionState } from 'react';

export function LikeButton({ like, likes }: { readonly like: () => Promise<number>; readonly likes: number }) {
  const [count, submit, isPending] = useActionState(like, likes);
  return <button onClick={() => startTransition(submit)}>{isPending ? '…' : `♥ ${count}`}</button>;
}
