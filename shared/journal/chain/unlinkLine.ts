const hashMember = /,"hash":"([0-9a-f]{64})"(?=,"id":")/;
const prevHashMember = /,"prevHash":"([0-9a-f]{64})"(?=,"purpose":")/;

/** A chain line taken apart: what was hashed, and the two hashes it carries. */
export interface UnlinkedLine {
  readonly canonical: string;
  readonly prevHash: string;
  readonly hash: string;
}

/**
 * Takes `prevHash` and `hash` out of a chain line's text; null when they do not stand where canonical order puts
 * them. Nothing else is looked at: that the rest is what was hashed, the hash says. Within a string of JSON a quote is
 * escaped, so the members cannot be counterfeited by text somebody typed.
 */
export const unlinkLine = (line: string): UnlinkedLine | null => {
  const hash = hashMember.exec(line);
  const prevHash = prevHashMember.exec(line);
  if (hash?.[1] === undefined || prevHash?.[1] === undefined || prevHash.index < hash.index) return null;
  const canonical =
    line.slice(0, hash.index) +
    line.slice(hash.index + hash[0].length, prevHash.index) +
    line.slice(prevHash.index + prevHash[0].length);
  return { canonical, prevHash: prevHash[1], hash: hash[1] };
};
