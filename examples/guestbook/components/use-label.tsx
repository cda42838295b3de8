import { USES } from '@/lib/uses';

interface UseLabelProps {
  readonly number: number;
}

/** Says which use is shown here, and links to its source. */
export function UseLabel({ number }: UseLabelProps) {
  const use = USES.find((one) => one.number === number);
  if (use === undefined) return null;
  return (
    <a className="use" href={`/source/${use.file}#${encodeURIComponent(use.at)}`} title={`${use.title}: ${use.file}`}>
      <b>{number}</b>
      <span>
        {use.title}
        {!use.withoutJavaScript && <small>needs JavaScript</small>}
      </span>
    </a>
  );
}
