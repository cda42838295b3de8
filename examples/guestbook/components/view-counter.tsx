'use client';

import { useEffect, useState, useTransition } from 'react';
import { countView } from '@/app/actions';

export function ViewCounter() {
  const [views, setViews] = useState<number | null>(null);
  const [isPending, startTransition] = useTransition();

  useEffect(() => {
    startTransition(async () => setViews(await countView()));
  }, []);

  return <p className="views">{isPending || views === null ? 'Counting …' : views === 1 ? '1 view' : `${views} views`}</p>;
}
