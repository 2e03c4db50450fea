import { PICTURE_WORDS } from "../../words/shareWords.ts";

/** Pixels of the PNG for each pixel of the drawing: sharp on the screens and slides of today. */
const SCALE = 2;

/**
 * An SVG document, which says its own size, as a PNG of twice that size. The browser draws it with the faces that the computer
 * has. From a data address, which the page's policy allows for pictures. Fails with a message for the reader.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await picture.decode();
  } catch {
    throw new Error(PICTURE_WORDS.notDrawn);
  }
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * SCALE;
  canvas.height = picture.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(PICTURE_WORDS.notDrawn))), "image/png");
  });
}
