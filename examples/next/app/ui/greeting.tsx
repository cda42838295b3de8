'use client';

import { useState } from 'react';

export function Greeting({ greet }: { greet: () => Promise<string> }) {
  const [greeting, setGreeting] = useState('');

  return (
    <p>
      <button onClick={async () => setGreeting(await greet())}>Greet</button> {greeting}
    </p>
  );
}
