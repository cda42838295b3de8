import { Outlet } from 'react-router';

export function ServerComponent() {
  return (
    <html lang="en">
      <body>
        <Outlet />
      </body>
    </html>
  );
}
