import { Run } from '../_ui/run';

export default function Page() {
  const greeting = 'hello';
  return <Run calls={[greet]} />;

  async function greet() {
    'use server';
    return `${greeting} from below`;
  }
}
