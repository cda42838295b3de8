'use client';

import { Run } from '../_ui/run';
import { load, reload, store } from './actions';

export function Imports() {
  return <Run calls={[load, reload, store]} />;
}
