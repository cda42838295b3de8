'use client';

import { useEffect, useState } from 'react';

export function Caller({ call }: { readonly call: () => Promise<unknown> }) {
  const [shown, setShown] = useState('');
  useEffect(() => {
    document.documentElement.dataset['hydrated'] = 'yes';
  }, []);
  return (
    <p>
      <button onClick={async () => setShown(JSON.stringify(await call()))}>call</button> <output>{shown}</output>
    </p>
  );
}
