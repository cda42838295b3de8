'use client';

import { createElement as h, useState } from 'react';
import { rate } from 'kit';
import { add } from './actions.js';

export function Counter() {
  const [sum, setSum] = useState(0);
  return h('button', { onClick: async () => setSum(await add(sum, 1)), onDoubleClick: () => rate(new FormData()) }, sum);
}
