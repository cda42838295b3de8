'use client';

import { useEffect, useState, useTransition } from 'react';
import { incrementViews } from '@/app/actions';

export function ViewCount({ initialViews }: { initialViews: number }) {
  const [views, setViews] = useState(initialViews);
  const [isPending, startTransition] = useTransition();

  useEffect(() => {
    startTransition(async () => {
      const updatedViews = await incrementViews();
      setViews(updatedViews);
    });
  }, []);

  return (
    <p>
      Views: {views} {isPending ? '(counting)' : '(counted)'}
    </p>
  );
}
