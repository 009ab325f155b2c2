/**
 * What went wrong while the virtual environment was made, in one line that says what to do.
 * @param output all that python -m venv or pip said
 * @param log where that can be read
 */
export function explainPip(output: string, log: string): string {
  if (/No space left on device|Disk quota exceeded/i.test(output))
    return 'The disk is full: the local AWS needs about 100 MB. Make room and start again.';
  if (/DO NOT MATCH THE HASHES/i.test(output))
    return `A downloaded Python package is not the one that was pinned, so it was refused. Try again; if it stays, the package index is not to be trusted. Details: ${log}`;
  if (
    /ConnectionError|NewConnectionError|Name or service not known|Temporary failure in name resolution|ProxyError|ReadTimeout|ConnectTimeout|Network is unreachable|Connection refused|SSLError|Could not connect|\(from versions: none\)/i.test(
      output,
    )
  ) {
    return `The Python packages could not be fetched: no way to the package index. Check the network (or PIP_INDEX_URL, HTTPS_PROXY) and start again. Details: ${log}`;
  }
  if (/ensurepip is not available|No module named .?(venv|ensurepip)/i.test(output))
    return 'Python lacks its venv module. Install it: Debian, Ubuntu: sudo apt install python3-venv';
  if (/No matching distribution found/i.test(output))
    return `There is no ready-made package for this Python and machine (Linux and macOS, CPython 3.10 to 3.14 are supported). Name another Python: PATROUILLE_PYTHON=/path/to/python3 npm start  Details: ${log}`;
  return `The local AWS could not be installed: ${output.trim().split('\n').at(-1) ?? 'no reason given'}  Details: ${log}`;
}
