/** What has happened since somebody last asked. */
export const events = [];

export function log(event) {
  events.push(event);
}
