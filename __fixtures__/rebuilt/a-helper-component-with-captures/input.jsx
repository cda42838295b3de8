export function Page({ theme }) {
  function Badge({ text }) {
    return <b className={theme.color}>{text}</b>;
  }
  const Badges = ({ all }) => all.map((text) => Badge({ text }));
  async function render(all) {
    'use server';
    const element = <Badges all={all} />;
    return element.type(element.props).map((badge) => [badge.type, badge.props.className, badge.props.children]);
  }
  return { render };
}
