import { InlineInClient } from '../components/inline-in-client.tsx';

export default function Page() {
  return <InlineInClient />;
}
