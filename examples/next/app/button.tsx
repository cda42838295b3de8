'use client';
import { useState } from 'react';
import { 'a-b' as ab, delete as del } from './actions';
export function Button({ n, act, hello }: { n: number; act: (n: number) => Promise<number>; hello: (name: string) => Promise<string> }) {
  const [state, set] = useState('');
  return <button onClick={async () => set([await act(3), await hello('x'), await ab('y'), await del('z')].join(','))}>{n} {state}</button>; }
