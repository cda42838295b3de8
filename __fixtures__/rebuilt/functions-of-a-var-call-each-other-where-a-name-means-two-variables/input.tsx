export function Page() {
  const x = 'outer';
  const forms: any[] = [];
  {
    var first: any, second: any;
    const show = (y: any) => [x, y];
    {
      const x = 'inner';
      const tell = async () => [x, typeof second, typeof first, show(x)];
      first = async (y: any) => { 'use server'; return [y, await tell(), x, typeof second]; };
      second = async (y: any) => { 'use server'; return [typeof y, await tell(), x, typeof first]; };
    }
    forms.push(first, second);
  }
  return forms;
}
