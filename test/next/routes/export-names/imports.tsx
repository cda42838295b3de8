'use client';

import { Run } from '../_ui/run';
import byDefault, { post, publish } from './actions';

export function Imports() {
  return <Run calls={[byDefault, post, publish]} />;
}
