export async function Page({ params, hasPassword, nextPageToken }) {
  const { token } = await params;
  async function confirm(name) {
    'use server';
    return [name, token, hasPassword, nextPageToken];
  }
  return { confirm };
}
