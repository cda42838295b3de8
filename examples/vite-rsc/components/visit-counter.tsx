'use client';

import { countVisit } from '@/app/actions.ts';
import { useEffect, useState, useTransition } from 'react';

export function VisitCounter() {
  const [visits, setVisits] = useState<number | null>(null);
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    startTransition(async () => setVisits(await countVisit()));
  }, []);
  return <p>{isPending || visits === null ? 'Counting visits…' : `${visits} visits`}</p>;
}
