import { BehindClient } from '../components/behind-client.tsx';

export default function Page() {
  return <BehindClient />;
}
