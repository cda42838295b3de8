/** What is warned of because of a name, both ways: in `warned` each one is, in `silent` none is. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';

function warnings(code: string): string[] {
  return compile(code, { filename: '/app/page.tsx', root: '/app', layer: 'server' })?.diagnostics.map((diagnostic) => diagnostic.code) ?? [];
}

describe('capture-may-be-secret', () => {
  const captured = (name: string): string[] => warnings(`export function Page({ ${name} }) { return async () => { 'use server'; return use(${name}); }; }`);
  const member = (path: string): string[] => warnings(`export function Page({ props }) { return async () => { 'use server'; return use(props.${path}); }; }`);

  it.each([
    'password',
    'newPassword',
    'user_password',
    'passwordHash',
    'hashedPassword',
    'passphrase',
    'credentials',
    'awsCredentials',
    'otp',
    'otpCode',
    'apiKey',
    'API_KEY',
    'apikey',
    'stripeSecretKey',
    'clientSecret',
    'secret',
    'privateKey',
    'accessKey',
    'token',
    'accessToken',
    'refreshToken',
    'refreshTokens',
    'resetToken',
    'bearer_token',
    'jwt',
    'totpSecret',
    'encryptionKey',
    'passwordSalt',
  ])('knows %s', (name) => {
    expect(captured(name)).toEqual(['capture-may-be-secret']);
    expect(member(name)).toEqual(['capture-may-be-secret']);
  });

  it.each([
    'hasPassword',
    'isPasswordSet',
    'showPassword',
    'requirePassword',
    'resetPassword',
    'passwordError',
    'passwordLength',
    'passwordInput',
    'nextPageToken',
    'pageToken',
    'next_token',
    'cursorToken',
    'csrfToken',
    'tokenId',
    'tokenType',
    'maxTokens',
    'totalTokens',
    'tokens',
    'accessKeyId',
    'publicKey',
    'publicToken',
    'secretName',
    'secretary',
    'tokenizer',
    'keyboard',
    'apiKeyId',
    'credentialsUrl',
    'optimal',
    'colorToken',
    'maskedApiKey',
    'hasCredentials',
    'otpSentAt',
  ])('does not mind %s', (name) => {
    expect(captured(name)).toEqual([]);
    expect(member(name)).toEqual([]);
  });

  it.each([
    ['the props of a page', "async function Page({ params: { token } }) { return async () => { 'use server'; return use(token); }; }"],
    ['awaited', "async function Page({ params }) { const { token } = await params; return async () => { 'use server'; return use(token); }; }"],
    [
      'awaited of the props',
      "async function Page(props) { const { token } = await props.searchParams; return async () => { 'use server'; return use(token); }; }",
    ],
    [
      'by way of a variable',
      "async function Page(props) { const query = await props.searchParams; const token = query.token ?? ''; return async () => { 'use server'; return use(token); }; }",
    ],
    [
      'a member',
      "async function Page({ searchParams }) { const token = (await searchParams).token; return async () => { 'use server'; return use(token); }; }",
    ],
    [
      'one of several',
      "function Page({ searchParams }) { const token = Array.isArray(searchParams.token) ? searchParams.token[0] : searchParams.token; return async () => { 'use server'; return use(token); }; }",
    ],
    ['get', "function Page({ url }) { const token = url.searchParams.get('token'); return async () => { 'use server'; return use(token); }; }"],
    ['use', "function Page({ params }) { const { token } = use(params); return async () => { 'use server'; return use(token); }; }"],
    ['narrowed', "function Page({ params }) { return async () => { 'use server'; return use(params.token); }; }"],
    ['renamed', "function Page({ params: { code: token } }) { return async () => { 'use server'; return use(token); }; }"],
    ['parsed', "function Page({ searchParams }) { const { token } = schema.parse(searchParams); return async () => { 'use server'; return use(token); }; }"],
  ])('does not mind what stands in the address: %s', (_, code) => {
    expect(warnings(`export ${code}`)).toEqual([]);
  });

  it.each([
    ['looked up by it', "async function Page({ params }) { const token = await find(params.id); return async () => { 'use server'; return use(token); }; }"],
    [
      'of a row',
      "async function Page({ params }) { const { token } = await db.find({ id: params.id }); return async () => { 'use server'; return use(token); }; }",
    ],
    ['a parameter of another', "function Page({ params }, token) { return async () => { 'use server'; return use(token, 1); }; }"],
  ])('minds what is only found by the address: %s', (_, code) => {
    expect(warnings(`export ${code}`)).toEqual(['capture-may-be-secret']);
  });
});

describe('bound-in-clear', () => {
  const bound = (argument: string, page = ''): string[] =>
    warnings(
      `import { load } from './data';\nasync function save() { 'use server'; }\nexport function Page(props) { const { userId, session, user, account, price, plan, users, emailAccountId, currentUser, org, id } = load(props); return <main><form action={save.bind(null, ${argument})} />${page}</main>; }`,
    );

  it.each([
    'userId',
    'emailAccountId',
    'session.user.id',
    'user.id',
    'account?.id',
    'price',
    'props.unitPrice',
    'user.role',
    'props.isAdmin',
    'props.org_id',
    'props.userUuid',
    'currentUser',
    'userId!',
    'userId as string',
    '{ userId }',
    '{ role: user.role, id }',
    '{ owner: { id: user.id } }',
    '[userId]',
    '[{ nested: [price] }]',
    '{ ...user }',
    "{ role: 'admin' }",
    '{ userId: load() }',
    "userId ?? ''",
    'id ? price : 0',
    'id, price',
  ])('knows %s', (argument) => {
    expect(bound(argument)).toEqual(['bound-in-clear']);
  });

  it.each([
    'id',
    'props.postId',
    'users.length',
    'props.hasUser',
    'props.planet',
    'props.escrow',
    'props.targetUserId',
    '{ id }',
    '{ a: 1, b: [id] }',
    "'admin'",
    'props.itemsTotal',
    '{ save() { return userId; } }',
    'load(userId)',
  ])('does not mind %s', (argument) => {
    expect(bound(argument)).toEqual([]);
  });

  it.each([
    ['price', '<b>{price}</b>'],
    ['price', '<b>{formatPrice(price)}</b>'],
    ['price', '<b>{price.toFixed(2)}</b>'],
    ['user.id', '<a href={`/users/${user.id}`}>it</a>'],
    ['user.id', '<Row key={user.id} />'],
    ['{ userId }', '<input type="hidden" name="id" value={userId} />'],
    ['user.role', "{user.role ?? 'none'}"],
  ])('does not mind %s where the page shows it: %s', (argument, page) => {
    expect(bound(argument, page)).toEqual([]);
  });

  it.each([
    ['price', '<b>{plan}</b>'],
    ['userId', '<Row userId={userId} />'],
    ['user.id', '<b>{user.name}</b>'],
    ['userId', '<b>{load(userId)}</b>'],
    ['userId', '{users.map((userId) => <b>{userId}</b>)}'],
  ])('minds %s where the page shows something else: %s', (argument, page) => {
    expect(bound(argument, page)).toEqual(['bound-in-clear']);
  });

  it('does not mind a part of the address', () => {
    const page = (head: string, argument: string): string[] =>
      warnings(`async function save() { 'use server'; }\nexport async function Page(${head} return <form action={save.bind(null, ${argument})} />; }`);
    expect(page('{ params }) {', 'params.userId')).toEqual([]);
    expect(page('{ params }) { const { userId } = await params;', 'userId')).toEqual([]);
    expect(page('{ params }) { const userId = await whose(params.id);', 'userId')).toEqual(['bound-in-clear']);
  });
});
