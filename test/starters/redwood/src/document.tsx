export const Document = ({ children }: { children: React.ReactNode }) => (
  <html lang="en">
    <head>
      <title>App</title>
      <link rel="modulepreload" href="/src/client.tsx" />
    </head>
    <body>
      {children}
      <script>import("/src/client.tsx")</script>
    </body>
  </html>
);
