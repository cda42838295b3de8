import { Caller } from '../components/caller.tsx';

export default function Page() {
  const call = async () => {
    'use server';
    return arguments.length;
  };
  return <Caller call={call} />;
}
