'use client';

import { useState } from 'react';

interface CallerProps {
  readonly call: (...args: never[]) => Promise<unknown>;
  readonly args?: readonly unknown[];
}

/** Calls the Server Function it was given, and shows what came back. */
export function Caller({ call, args = [] }: CallerProps) {
  const [shown, setShown] = useState('');
  const click = async () => {
    try {
      setShown(JSON.stringify(await call(...(args as never[]))) ?? 'undefined');
    } catch (error) {
      setShown(`threw ${String(error)}`);
    }
  };
  return (
    <p>
      <button onClick={click}>call</button> <output>{shown}</output>
    </p>
  );
}
