'use client';

import { useState } from 'react';
import { search } from '@/app/actions';
import type { Entry } from '@/lib/store';

export function SearchBox() {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Entry[]>([]);

  return (
    <section>
      <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      <button type="button" onClick={async () => setFound(await search(query))}>
        Search
      </button>
      <ol>
        {found.map(({ id, author, message }) => (
          <li key={id}>
            {author}: {message}
          </li>
        ))}
      </ol>
    </section>
  );
}
