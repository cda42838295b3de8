/** One comment of a pull request that is kept up to date: it is found again by a mark that nobody sees. */

const MARK = '<!-- babel-plugin-use-server -->';
/** What GitHub takes. */
const LONGEST = 65_000;

export function tableOf(markdown) {
  const body = `${MARK}\n${markdown}`;
  return body.length <= LONGEST ? body : `${body.slice(0, LONGEST)}\n\n… shortened; the summary of the job has all of it.`;
}

/** Writes it, or changes the one that is there. A token that may not write (a pull request of a fork) is a warning, no failure. */
export async function keepComment(body, { api, repository, number, token }) {
  const call = async (method, path, data) => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method, headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(data && { body: JSON.stringify(data) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response.json();
  };
  try {
    const old = await commentOf(call, number);
    if (old === null) await call('POST', `/issues/${number}/comments`, { body });
    else if (old.body !== body) await call('PATCH', `/issues/comments/${old.id}`, { body });
  } catch (error) {
    process.stdout.write(`::warning title=use-server::The comment could not be written (${error.message}). The job needs \`pull-requests: write\`; pull requests of forks do not get it.\n`);
  }
}

async function commentOf(call, number) {
  for (let page = 1; ; page++) {
    const comments = await call('GET', `/issues/${number}/comments?per_page=100&page=${page}`);
    const found = comments.find(({ body, user }) => body?.startsWith(MARK) && user?.type === 'Bot');
    if (found !== undefined) return found;
    if (comments.length < 100) return null;
  }
}
