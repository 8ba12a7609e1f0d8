/** A moment on its way into the realm. */
export class Instant {
  constructor(readonly milliseconds: number) {}
}
