'use client';

import { Run } from '../_ui/run';
import { counterFrom } from './actions';

export function Imports() {
  return <Run calls={[async () => (await counterFrom(5))(3)]} />;
}
