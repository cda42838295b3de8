'use client';

import { type FormEvent, useState } from 'react';
import { search } from '@/app/actions';
import type { Entry } from '@/lib/store';

export function SearchBox() {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Entry[] | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFound(await search(query));
  };

  return (
    <div className="search">
      <form role="search" className="row" onSubmit={submit}>
        <input type="search" aria-label="Search" placeholder="engine" value={query} onChange={(event) => setQuery(event.target.value)} />
        <button>Search</button>
      </form>
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
