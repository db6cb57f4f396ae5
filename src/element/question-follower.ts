/** Keeps the newest question at the top of the log while its answer grows below it, so that nothing read moves away, until the shopper scrolls. */

/** A log moved by more than this, in pixels, since it was last placed is being read: it is left where it is. */
const MOVED = 8;
/** Space left over the newest question, in pixels. */
const GAP = 12;

export class QuestionFollower {
  #isFollowing = false;
  #followed: number | undefined;
  #followedTo = 0;

  /** `newest` tells one question from the next. */
  place(log: HTMLElement | null, newest: number | undefined): void {
    if (newest !== this.#followed) this.#isFollowing = true;
    this.#followed = newest;
    const question = [...(log?.querySelectorAll<HTMLElement>('.question') ?? [])].at(-1);
    if (!log || !question || !this.#isFollowing) return;
    log.scrollTop = question.offsetTop - GAP;
    this.#followedTo = log.scrollTop;
  }

  onScroll({ scrollTop }: HTMLElement): void {
    if (Math.abs(scrollTop - this.#followedTo) > MOVED) this.#isFollowing = false;
  }
}
