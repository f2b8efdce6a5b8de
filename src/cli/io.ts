/** Where a command writes: results to `out`, complaints to `err`; each text carries its own line ends. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
