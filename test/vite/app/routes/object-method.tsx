import { Caller } from '../components/caller.tsx';

export default function Page() {
  const name = 'Ada';
  const handlers = {
    async delete(suffix: string) {
      'use server';
      return name + suffix;
    },
  };
  return <Caller call={handlers.delete} args={['!']} />;
}
