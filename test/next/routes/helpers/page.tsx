import { Run } from '../_ui/run';

export default function Page() {
  const user = { name: 'Ada', password: 'secret' };
  const label = (text: string) => `${user.name}: ${text}`;
  async function comment() {
    'use server';
    return label('hello');
  }
  return <Run calls={[comment]} />;
}
