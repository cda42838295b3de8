'use client';

import { useState } from 'react';
import { add } from './actions';

export function Add() {
  const [total, show] = useState('nothing');
  return <button onClick={async () => show(`total ${await add(2)}`)}>Add: {total}</button>;
}
