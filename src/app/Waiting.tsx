/** What is being waited for, in words. */
export function Waiting({ children }: { children: string }) {
  return (
    <p className="loading" role="status">
      {children}
    </p>
  );
}
