import { submit, taken } from './input.tsx';
import { seen } from './seen.ts';

seen.push(submit('early'), taken());
