import type { CommandIo } from '../io.ts';
import {
  type SimulationOptions,
  type SimulationReport,
  simulateDigests,
} from '../simulation/simulate-digests.ts';
import { formatTable } from '../table.ts';

export interface SimulateDigestOptions extends Omit<SimulationOptions, 'start' | 'onDay'> {
  /** The first day, as an ISO date. */
  readonly from: string;
  /** A clock that only goes forward, for how long it took. */
  readonly elapsed: () => number;
}

/** Plays a span of days of many channels and prints what came of it; exit code 1 on a repeat or a miss. */
export async function runSimulateDigest(
  { from, elapsed, ...options }: SimulateDigestOptions,
  io: CommandIo,
): Promise<number> {
  const startedAt = elapsed();
  const report = await simulateDigests({
    ...options,
    start: Date.parse(`${from}T00:00:00Z`),
    // A day a month is enough to see that it goes on.
    onDay: (day) => {
      if (day % 30 === 0) io.err(`day ${day} of ${options.days}\n`);
    },
  });
  io.out(formatTable(rowsOf(report)));
  io.out(
    `\n${options.channels} channels, ${options.days} days from ${from}, ${options.processes} processes, `,
  );
  io.out(`seed ${options.seed}: ${((elapsed() - startedAt) / 1000).toFixed(1)} s\n`);
  return report.repeats + report.misses > 0 ? 1 : 0;
}

function rowsOf(report: SimulationReport): string[][] {
  const { lateness } = report;
  return [
    ['due', String(report.expected), ''],
    ['posted', String(report.arrived), 'as they stand in the channels'],
    ['repeats', String(report.repeats), 'posted a second time'],
    ['misses', String(report.misses), 'neither posted nor told of'],
    ['in doubt', String(report.inDoubt), 'told to the owner, not posted again'],
    ['skipped', String(report.skipped), 'too late, logged'],
    ['stopped', String(report.stopped), 'channels that take no more, told to the owner'],
    ['told', String(report.notices), 'words to owners'],
    ['late, median', inSeconds(lateness.p50), ''],
    ['late, p99', inSeconds(lateness.p99), ''],
    ['late, most', inSeconds(lateness.most), ''],
  ];
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
