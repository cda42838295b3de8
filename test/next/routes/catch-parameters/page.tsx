import { Run } from '../_ui/run';

export default function Page() {
  try {
    JSON.parse('{');
    return null;
  } catch ({ name }) {
    async function report() {
      'use server';
      return `caught ${name}`;
    }
    return <Run calls={[report]} />;
  }
}
