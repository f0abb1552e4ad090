/** Processor time in milliseconds that some work takes: what others do on the machine counts little. */
export function effortOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
