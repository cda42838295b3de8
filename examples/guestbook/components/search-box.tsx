'use client';

import { useState } from 'react';
import { search } from '@/app/actions';
import type { Entry } from '@/lib/store';

export function SearchBox() {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Entry[] | null>(null);

  return (
    <div className="search">
      <div className="row">
        <input type="search" aria-label="Search" placeholder="engine" value={query} onChange={(event) => setQuery(event.target.value)} />
        <button type="button" onClick={async () => setFound(await search(query))}>
          Search
        </button>
      </div>
      {found !== null && (
        <ol aria-label="found">
          {found.map(({ id, author, message }) => (
            <li key={id}>
              {author}: {message}
            </li>
          ))}
          {found.length === 0 && <li>Nothing found.</li>}
        </ol>
      )}
    </div>
  );
}
