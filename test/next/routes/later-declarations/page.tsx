import { Run } from '../_ui/run';

export default async function Page() {
  async function total() {
    'use server';
    return prices.reduce((sum, price) => sum + price, 0) + shipping;
  }
  const prices = [1, 2, 3];
  const shipping = await Promise.resolve(10);
  return <Run calls={[total]} />;
}
