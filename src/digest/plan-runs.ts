import { type Run, runsBetween, type Schedule } from './schedule.ts';

/** How late a post may still come, where nothing else is set. Shorter loses posts to a slow restart; a post of the morning that comes in the evening is no news. */
export const DEFAULT_GRACE = 3 * 60 * 60 * 1000;

export interface RunPlan {
  /** The run to post now; late where it was due a while ago. */
  readonly due: Run | undefined;
  /** Runs that came too late to be worth a post, earliest first. */
  readonly missed: readonly Run[];
}

export interface PlanWindow {
  /** Up to when runs were planned before. */
  readonly after: number;
  readonly now: number;
  /** Milliseconds that a run may be late. */
  readonly grace: number;
  /** The local date on which a paused digest comes again. */
  readonly pausedUntil?: string | undefined;
}

/** Sorts the runs since the last look into the one to post and those that are past it; a channel never gets two at once. */
export function planRuns(schedule: Schedule, { after, now, grace, pausedUntil }: PlanWindow): RunPlan {
  const runs = runsBetween(schedule, after, now).filter(
    ({ date }) => pausedUntil === undefined || date >= pausedUntil,
  );
  const last = runs.at(-1);
  if (last === undefined || now - last.at > grace) return { due: undefined, missed: runs };
  return { due: last, missed: runs.slice(0, -1) };
}
