let context: CanvasRenderingContext2D | null = null;

/** How wide a text is on the screen. */
export function widthOfText(text: string, size: number): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * size * 0.6;
  const font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
}
