'use client';

import type { Entry } from '@/lib/store.ts';
import { useState } from 'react';

export function SearchBox({ search }: { readonly search: (query: string) => Promise<readonly Entry[]> }) {
  const [found, setFound] = useState<readonly Entry[]>([]);
  return (
    <p>
      <input aria-label="search" onChange={async (event) => setFound(await search(event.target.value))} />
      <output>{found.map(({ author }) => author).join(', ')}</output>
    </p>
  );
}
