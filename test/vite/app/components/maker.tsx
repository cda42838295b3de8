'use client';

import { useState } from 'react';
import { makeAdder } from '../modules/inline-in-file-level.ts';
import { Caller } from './caller.tsx';

/** Asks the server for a Server Function, and calls that. */
export function Maker() {
  const [add, setAdd] = useState<((n: number) => Promise<number>) | null>(null);
  if (add !== null) return <Caller call={add} args={[2]} />;
  return <button onClick={async () => { const made = await makeAdder(100); setAdd(() => made); }}>make</button>;
}
