'use client';

import { useState } from 'react';

export function LikeButton({ like }: { readonly like: (by: number) => Promise<string> }) {
  const [said, setSaid] = useState('');
  return <button onClick={async () => setSaid(await like(2))}>{said || 'Like'}</button>;
}
