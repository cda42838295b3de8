'use server';

let visits = 0;

export async function visit(by: number) {
  // SECRET_comment_in_visit
  visits += by;
  return visits;
}

export async function current() {
  return visits;
}
