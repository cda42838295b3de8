'use client';

import { startTransition, useActionState } from 'react';
import { createEmptyPost } from '@/app/actions';

export function CreateButton() {
  const [created, action, pending] = useActionState(createEmptyPost, 0);

  return (
    <>
      <button onClick={() => startTransition(action)}>{pending ? <Spinner /> : 'Create post'}</button>
      <p>Created: {created}</p>
    </>
  );
}

function Spinner() {
  return <span role="status">One moment</span>;
}
