/**
 * Milliseconds of this process's own processor time that `work` takes, with its result. A busy machine lets us wait,
 * which a clock would count; here it changes next to nothing.
 */
export async function processorTime<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly result: T }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}
