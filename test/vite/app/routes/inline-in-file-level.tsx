import { Caller } from '../components/caller.tsx';
import { makeAdder } from '../modules/inline-in-file-level.ts';

export default async function Page() {
  return <Caller call={await makeAdder(40)} args={[2]} />;
}
