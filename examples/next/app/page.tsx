export default function Page() {
  return <h1>Each page shows one use of Server Functions</h1>;
}
