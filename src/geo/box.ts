/** A rectangle by its sides; y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The area that both cover; 0 when they only touch. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether a box lies within another, touching its sides or not. */
export function isInside(box: Box, around: Box): boolean {
  return box.left >= around.left && box.right <= around.right && box.top >= around.top && box.bottom <= around.bottom;
}
