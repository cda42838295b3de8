'use client';

import { readSecret } from './inline-in-plain-module.ts';

export function BehindClient() {
  return <button onClick={() => readSecret()}>read</button>;
}
