// How a task learns that it is asked to stop.

/** A signal that aborts when the process is asked to stop; the reason is the exit code a shell expects. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const [name, code] of [
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(name, () => stop.abort(code));
  }
  return stop.signal;
}
