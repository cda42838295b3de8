import { Caller } from '../components/caller.tsx';
import triple from '../modules/parenthesised-default.ts';

export default function Page() {
  return <Caller call={triple} args={[7]} />;
}
