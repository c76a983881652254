// Gives each frame of front counters the height that the page in it asks for. Once a page is enough.
addEventListener('message', ({ data, source }) => {
  if (data?.type === 'frontcounters-height' && data.height > 0) {
    for (const frame of document.querySelectorAll('iframe[src*="/embed/boroughs/"]')) {
      if (frame.contentWindow === source) {
        frame.height = Math.min(Math.ceil(data.height), 3000);
      }
    }
  }
});
