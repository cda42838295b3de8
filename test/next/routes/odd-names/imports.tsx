'use client';

import { Run } from '../_ui/run';
import { 'data-action' as dataAction, delete as remove } from './actions';

export function Imports() {
  return <Run calls={[remove, dataAction]} />;
}
