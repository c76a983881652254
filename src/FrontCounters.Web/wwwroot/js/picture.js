// Offers the picture beside each link to an SVG as a PNG too, drawn in the reader's own browser at twice its size.

const SCALE = 2;

document.querySelectorAll('[data-module="picture"]').forEach(offer);

function offer(element) {
  const link = element.querySelector('a');
  const button = element.querySelector('button');
  const status = element.querySelector('[role="status"]');
  button.parentElement.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    try {
      save(await pngOf(link.href), `${nameOf(link.pathname)}.png`);
    } catch {
      status.textContent = status.dataset.failed;
    }
  });
}

/** @returns {Promise<Blob>} */
async function pngOf(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: the browser may read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** <c>rounds-2025-counts</c> for <c>/rounds/2025/counts.svg</c> */
function nameOf(path) {
  return `front-counters-${path.replace(/\.svg$/, '').split('/').filter(Boolean).join('-')}`;
}
