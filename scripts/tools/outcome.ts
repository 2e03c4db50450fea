/** What a run of a program gives back: its output, and 0 (done), 1 (something is refused) or 2 (wrong use). */
export interface Outcome {
  exitCode: 0 | 1 | 2;
  output: string;
}

/** The words of a command line cannot be followed; the message is one line. */
export class WrongUse extends Error {}

/** Runs a program; wrong use ends it with its one line. */
export function outcomeOf(program: () => Outcome): Outcome {
  try {
    return program();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { exitCode: 2, output: `${error.message}\n` };
  }
}

/** Prints what a program gave back, and ends with its code. */
export function endWith({ exitCode, output }: Outcome): void {
  (exitCode === 2 ? process.stderr : process.stdout).write(output);
  process.exitCode = exitCode;
}
