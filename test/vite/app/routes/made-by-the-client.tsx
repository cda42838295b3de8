import { Maker } from '../components/maker.tsx';

export default function Page() {
  return <Maker />;
}
