import { Caller } from '../components/caller.tsx';
import halve from '../modules/anonymous-default-inline.ts';

export default function Page() {
  return <Caller call={halve} args={[84]} />;
}
