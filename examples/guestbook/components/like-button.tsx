'use client';

import { startTransition, useActionState } from 'react';

interface LikeButtonProps {
  readonly likes: number;
  /** A Server Function that arrives as a prop and answers with the new number of likes. */
  readonly like: () => Promise<number>;
}

export function LikeButton({ likes, like }: LikeButtonProps) {
  const [shown, dispatch, isPending] = useActionState(like, likes);

  return (
    <button className="like" type="button" aria-label={`Like, ${shown} so far`} aria-busy={isPending} disabled={isPending} onClick={() => startTransition(dispatch)}>
      {isPending ? '…' : `♥ ${shown}`}
    </button>
  );
}
