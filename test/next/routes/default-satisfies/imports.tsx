'use client';

import { Run } from '../_ui/run';
import action from './actions';

export function Imports() {
  return <Run calls={[action]} />;
}
