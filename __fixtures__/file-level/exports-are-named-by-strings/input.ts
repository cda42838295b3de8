'use server';

const like = async (id: number) => ({ liked: id });
async function dislike(id: number) {
  return { disliked: id };
}

export { like as 'post:like', dislike as 'post dislike', like as 'plain' };
