export function Page({ id }) {
  async function all() {
    'use server';
    return [
      0xff + 1_000 + 0b11 + 0o17 + 1e3 + 0.5,
      123n.toString(),
      /[/\]'"`]+\u{1F4D9}/giu.source,
      'it\'s "quoted" \u2028 \x41 \
continued',
      `a${`b${id}`}\n\`${'`'}`,
      String.raw`\u{zz}${id}`,
      ((strings) => [strings[0] === undefined, strings.raw[0]])`\unicode`,
      '</script><!--',
      [, 1, , 2].length,
      { 'a-b': 1, 2: 3, [`c${id}`]: 4, get d() { return 5; }, async *e() {}, f() { return super.toString === Object.prototype.toString; } }.f(),
      null ?? id?.toFixed?.(1) ?? 'none',
      id ** 2 ** -1,
    ];
  }
  return { all };
}
