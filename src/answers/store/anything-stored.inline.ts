/** Whether this browser may hold anything that its reader wrote here; also where storage is forbidden, so that pages say so. */
export function isAnythingStored(): boolean {
  try {
    return [localStorage, sessionStorage].some((storage) => Object.keys(storage).some((key) => key.startsWith('peer-learning-guide:')));
  } catch {
    return true;
  }
}
