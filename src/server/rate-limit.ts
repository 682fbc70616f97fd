/** What a client has left, in points; and for how many seconds it is to wait when that is less than it asks for. */
export interface Spent {
  readonly left: number;
  readonly wait: number;
}

export interface RateLimit {
  /** Points a minute. */
  readonly perMinute: number;
  /** Takes points from what a client has; none are taken when there are too few. */
  readonly spend: (client: string, points: number) => Spent;
}

/** Clients that are remembered at once; those that have long had all of theirs again are forgotten first. */
const REMEMBERED = 10_000;

/**
 * So many points a minute for each client, given back evenly, all of them at hand for one who has not asked for a minute. @param clock milliseconds
 */
export function rateLimit(perMinute: number, clock: () => number = Date.now): RateLimit {
  const clients = new Map<string, { left: number; at: number }>();
  return {
    perMinute,
    spend(client, points) {
      const now = clock();
      const known = clients.get(client) ?? { left: perMinute, at: now };
      const left = Math.min(perMinute, known.left + ((now - known.at) / 60_000) * perMinute);
      const enough = points <= left;
      // Put last: the first of the map are those who have not asked for longest.
      clients.delete(client);
      clients.set(client, { left: enough ? left - points : left, at: now });
      for (const other of clients.keys()) {
        if (clients.size <= REMEMBERED) break;
        clients.delete(other);
      }
      const wait = enough ? 0 : Math.ceil(((points - left) / perMinute) * 60);
      return { left: Math.floor(enough ? left - points : left), wait };
    },
  };
}
