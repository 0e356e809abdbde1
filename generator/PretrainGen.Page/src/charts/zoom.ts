/** How a drawing stands on the screen: scaled by k, then moved. */
export interface Transform {
  k: number;
  x: number;
  y: number;
}

/** What the screen and the drawing measure, and how far they can be scaled. */
export interface Limits {
  smallest: number;
  largest: number;
  /** Of the screen. */
  width: number;
  height: number;
  /** Of the drawing, unscaled, with the room around it that may be seen. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const identity: Transform = { k: 1, x: 0, y: 0 };

/** Further than this a press is a drag, and no click. */
const slack = 4;

/** Moves and scales a drawing by wheel, drag, pinch, keys and buttons. */
export class Zoom {
  transform = identity;
  private limits: Limits | null = null;
  private readonly pointers = new Map<number, { x: number; y: number }>();
  private dragged = 0;
  private readonly ends = new AbortController();

  constructor(
    private readonly element: Element,
    private readonly onChange: (transform: Transform) => void,
  ) {
    const { signal } = this.ends;
    const on = (name: string, listener: (event: never) => void, options: AddEventListenerOptions = {}) =>
      element.addEventListener(name, listener as EventListener, { signal, ...options });
    on("wheel", (event: WheelEvent) => this.onWheel(event), { passive: false });
    on("pointerdown", (event: PointerEvent) => this.onDown(event));
    on("pointermove", (event: PointerEvent) => this.onMove(event));
    on("pointerup", (event: PointerEvent) => this.pointers.delete(event.pointerId));
    on("pointercancel", (event: PointerEvent) => this.pointers.delete(event.pointerId));
    on("click", (event: MouseEvent) => this.onClick(event), { capture: true });
  }

  limit(limits: Limits): void {
    this.limits = limits;
  }

  /** Scales about a point of the screen, or its middle. */
  by(factor: number, at = this.middle()): void {
    const { k, x, y } = this.transform;
    const next = this.scaleWithin(k * factor);
    this.to({ k: next, x: at.x - ((at.x - x) * next) / k, y: at.y - ((at.y - y) * next) / k });
  }

  to(transform: Transform = identity): void {
    this.transform = this.within({ ...transform, k: this.scaleWithin(transform.k) });
    this.onChange(this.transform);
  }

  /** Moves a point of the drawing to the middle of the screen. */
  centre(x: number, y: number, k = this.transform.k): void {
    const middle = this.middle();
    this.to({ k, x: middle.x - x * k, y: middle.y - y * k });
  }

  /** Whether the key zoomed. */
  onKey(key: string, reset: () => void): boolean {
    if (key === "+" || key === "=") this.by(1.5);
    else if (key === "-") this.by(1 / 1.5);
    else if (key === "0") reset();
    else return false;
    return true;
  }

  /** The element is gone. */
  end(): void {
    this.ends.abort();
  }

  private middle(): { x: number; y: number } {
    return { x: (this.limits?.width ?? 0) / 2, y: (this.limits?.height ?? 0) / 2 };
  }

  private scaleWithin(k: number): number {
    return this.limits === null ? k : Math.max(this.limits.smallest, Math.min(this.limits.largest, k));
  }

  /** The drawing covers the screen or, where it is smaller, stays on it. */
  private within({ k, x, y }: Transform): Transform {
    if (this.limits === null) return { k, x, y };
    const { left, right, top, bottom, width, height } = this.limits;
    return { k, x: shift(x, left * k, right * k, width), y: shift(y, top * k, bottom * k, height) };
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 400 : 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) this.move(-event.deltaX * unit, 0);
    else this.by(2 ** (-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.002)), this.pointOf(event));
  }

  private onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.pointers.size === 0) this.dragged = 0;
    this.pointers.set(event.pointerId, this.pointOf(event));
  }

  private onMove(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = this.pointOf(event);
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    this.dragged += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.dragged > slack && !this.element.hasPointerCapture(event.pointerId)) this.element.setPointerCapture(event.pointerId);
    if (other === undefined) this.move(now.x - before.x, now.y - before.y);
    else this.by(distance(now, other) / Math.max(1, distance(before, other)), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  }

  private onClick(event: MouseEvent): void {
    if (this.dragged <= slack || event.detail === 0) return;
    event.stopPropagation();
    event.preventDefault();
    this.dragged = 0;
  }

  private move(x: number, y: number): void {
    this.to({ ...this.transform, x: this.transform.x + x, y: this.transform.y + y });
  }

  private pointOf(event: MouseEvent): { x: number; y: number } {
    const box = this.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

function shift(offset: number, start: number, end: number, size: number): number {
  const low = Math.min(-start, size - end);
  const high = Math.max(-start, size - end);
  return Math.max(low, Math.min(high, offset));
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
