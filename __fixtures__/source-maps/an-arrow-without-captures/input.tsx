export function Page() {
  return <button formAction={async (data: FormData): Promise<string> => {
    'use server';
    return String(data.get('a'));
  }} />;
}
