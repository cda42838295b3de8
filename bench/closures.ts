/** The sources of `bench:compile`: TSX with an inline Server Function and its closure in each kilobyte. */
import type { SourceKind } from './sources.ts';

/** Functions as declarations, arrows and attributes in turn; each captures variables and members of variables. */
const forms: readonly ((index: number) => string)[] = [
  (index) => `
export async function Post${index}({ post, viewer }: { readonly post: Post; readonly viewer: User }) {
  const likes = await db.count('likes', { post: post.id });
  async function save(formData: FormData) {
    'use server';
    const title = String(formData.get('title') ?? '').trim();
    if (title === '') return { error: 'A post needs a title.' };
    await db.update('posts', post.id, { title, editor: viewer.id });
    revalidate(\`/posts/\${post.slug}\`);
  }
  return (
    <form action={save} className="post">
      <Field name="title" label="Title" defaultValue={post.title} />
      <Button disabled={viewer.id !== post.author}>Save ({likes} likes)</Button>
    </form>
  );
}
`,
  (index) => `
export function Comments${index}({ comments, viewer, page }: CommentsProps) {
  const remove = async (id: string) => {
    'use server';
    const comment = await db.find('comments', id);
    if (comment?.author !== viewer.id) throw new Error(\`Comment \${id} belongs to somebody else.\`);
    await db.remove('comments', id);
    revalidate(\`/comments?page=\${page}\`);
  };
  return (
    <ul>
      {comments.filter((comment) => !comment.hidden).map((comment) => (
        <li key={comment.id}>
          <p>{comment.text}</p>
          {comment.author === viewer.id && <Remove id={comment.id} onRemove={remove} />}
        </li>
      ))}
    </ul>
  );
}
`,
  (index) => `
/** What a member of the team may do with a draft. */
export async function Draft${index}({ id, team }: { id: string; team: Team }) {
  const draft = await db.find('drafts', id);
  const reviewers = team.members.filter((member) => member.role === 'reviewer').map((member) => member.id);
  return (
    <Toolbar title={draft.title} size={reviewers.length > 3 ? 'wide' : 'narrow'}>
      <Button
        onPress={async (note?: string) => {
          'use server';
          await db.update('drafts', id, { state: 'review', note: note ?? null });
          await Promise.all(reviewers.map((reviewer) => mail(reviewer, \`\${team.name}: \${draft.title}\`)));
        }}
      >
        Ask for a review
      </Button>
    </Toolbar>
  );
}
`,
];

export const closures: SourceKind = {
  name: 'inline, with closures',
  head: `import { db, type Post, type Team, type User } from '@/lib/db';
import { mail, revalidate } from '@/lib/events';
import { Button, Field, Remove, Toolbar } from '@/components/ui';
`,
  part: (index) => forms[index % forms.length]?.(index) ?? '',
};

/** Server Functions in one component, each of which calls the one before it. */
export const siblings = {
  name: 'siblings that call each other',
  source(count: number): string {
    const functions = Array.from(
      { length: count },
      (_, index) => `
  async function step${index}(value: number) {
    'use server';
    await db.save('steps', id, value);
${index === 0 ? '' : `    return step${index - 1}(value + 1);\n`}  }
`,
    );
    return inComponent(functions, `<Steps run={step${count - 1}} />`);
  },
};

/** Server Functions in one component, all of which call the same local function. */
export const oneHelper = {
  name: 'one shared helper',
  source(count: number): string {
    const functions = Array.from(
      { length: count },
      (_, index) => `
  async function remove${index}() {
    'use server';
    await db.remove(label('table${index}'));
  }
`,
    );
    const buttons = functions.map((_, index) => `<button formAction={remove${index}} />`);
    return inComponent(['\n  const label = (table: string) => `${table}/${id}`;\n', ...functions], `<form>${buttons.join('')}</form>`);
  },
};

function inComponent(body: readonly string[], rendered: string): string {
  return `import { db } from '@/lib/db';

export function Component({ id }: { id: string }) {${body.join('')}
  return ${rendered};
}
`;
}
