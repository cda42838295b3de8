import { Caller } from '../components/caller.tsx';
import { negate } from '../modules/star.ts';

export default function Page() {
  return <Caller call={negate} args={[7]} />;
}
