'use client';

import { useState } from 'react';

/** A button that calls the functions one after the other, and shows what they gave. */
export function Run({ calls }: { calls: readonly (() => Promise<unknown>)[] }) {
  const [result, setResult] = useState('');
  const run = async () => {
    try {
      const values = [];
      for (const call of calls) values.push(await call());
      setResult(JSON.stringify(values));
    } catch (error) {
      setResult(`failed: ${String(error)}`);
    }
  };
  return (
    <>
      <button onClick={run}>Run</button>
      <output>{result}</output>
    </>
  );
}
