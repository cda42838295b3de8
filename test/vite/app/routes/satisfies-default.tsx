import { Caller } from '../components/caller.tsx';
import square from '../modules/satisfies-default.ts';

export default function Page() {
  return <Caller call={square} args={[6]} />;
}
