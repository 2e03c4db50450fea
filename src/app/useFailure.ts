import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";

type Asked = Pick<UseQueryResult, "isError" | "error" | "isLoading" | "refetch">;

/** What `LoadFailure` tells of some queries. */
interface Failure {
  error: Error;
  isRetrying: boolean;
  onRetry: () => void;
}

/**
 * What failed of what is asked for; null when nothing did. While it is asked for again, and what waited for it, the
 * failure stays: the alert, and the focus on its button, would go otherwise, and come back with the next failure.
 */
export function useFailure(...queries: Asked[]): Failure | null {
  const [last, setLast] = useState<Error | null>(null);
  const failed = queries.filter(({ isError }) => isError);
  const isLoading = queries.some((query) => query.isLoading);
  const error = failed[0]?.error ?? (isLoading ? last : null);
  if (error !== last) setLast(error);
  if (!error) return null;
  return {
    error,
    isRetrying: failed.length === 0,
    onRetry: () => failed.forEach(({ refetch }) => void refetch()),
  };
}
