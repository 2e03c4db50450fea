import { DataFailure } from "./problem.ts";

/** Whether to ask again by ourselves: up to twice, and only for what may pass; a broken file stays broken. */
export function mayPass(failures: number, error: Error): boolean {
  const isPassing = error instanceof DataFailure && (error.kind === "offline" || error.kind === "http");
  return isPassing && failures < 2;
}
