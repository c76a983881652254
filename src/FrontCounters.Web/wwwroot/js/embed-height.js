// Tells the page around this frame how high the answer is, so that it need not scroll. The height is no secret.

if (parent !== window) {
  const root = document.documentElement;
  const post = () => parent.postMessage(
    { type: 'frontcounters-height', height: Math.ceil(root.getBoundingClientRect().height) },
    '*',
  );
  new ResizeObserver(post).observe(root);
  addEventListener('load', post);
}
