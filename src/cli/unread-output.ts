/** Ends the process quietly once nobody reads the stream any more (`footnote metric | head -1`); that is no fault. */
export function endWhenUnread(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // With the exit code of the command, where it has come to an end already.
    process.exit();
  });
}
