export function Page(/* props */ { id /* the id */ }) {
  const save = /* before */ async /* between */ (/* none */) => /* arrow */ {
    /* before the directive */ 'use server' /* after it */;
    return /* value */ id; // end
  } /* after the arrow */;
  return <form action={/* in the braces */ save /* still */} /* attribute */ />;
}
