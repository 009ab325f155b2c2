import type { Page } from 'playwright-core';

/** How much light the page gives off as it stands: the mean relative luminance of its pixels, 0 black to 1 white. */
export const meanLuminance = async (page: Page): Promise<number> => {
  const picture = (await page.screenshot({ type: 'png' })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const linear = Float64Array.from({ length: 256 }, (_, value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    let sum = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      sum +=
        0.2126 * (linear[pixels[at] ?? 0] ?? 0) +
        0.7152 * (linear[pixels[at + 1] ?? 0] ?? 0) +
        0.0722 * (linear[pixels[at + 2] ?? 0] ?? 0);
    }
    return sum / (pixels.length / 4);
  }, picture);
};
