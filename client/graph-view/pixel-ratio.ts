/** Calls when a pixel of the page comes to be made of another number of pixels of the screen, as on another screen; the returned function ends it. */
export function onNewPixelRatio(listen: () => void): () => void {
  let query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const change = () => {
    query.removeEventListener("change", change);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener("change", change);
    listen();
  };
  query.addEventListener("change", change);
  return () => query.removeEventListener("change", change);
}
