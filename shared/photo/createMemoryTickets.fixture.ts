import type { PhotoTicket, PhotoTickets } from './PhotoTicket.ts';

/** Tickets in memory, as the table has them. */
export const createMemoryTickets = (): PhotoTickets & { readonly kept: Map<string, PhotoTicket> } => {
  const kept = new Map<string, PhotoTicket>();
  const used = new Set<string>();
  return {
    kept,
    keep: async (tickets) => {
      for (const ticket of tickets) kept.set(ticket.hash, ticket);
    },
    use: async ({ hash, photoId, size, personId, at }) => {
      const ticket = kept.get(hash);
      if (
        ticket === undefined ||
        used.has(hash) ||
        ticket.photoId !== photoId ||
        ticket.size !== size ||
        ticket.personId !== personId ||
        ticket.expiresAt <= at
      )
        return null;
      used.add(hash);
      return ticket.part;
    },
  };
};
