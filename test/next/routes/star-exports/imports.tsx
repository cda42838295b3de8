'use client';

import { Run } from '../_ui/run';
import { list, load, store } from './actions';

export function Imports() {
  return <Run calls={[load, store, list]} />;
}
