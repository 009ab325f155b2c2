import type { ContractApi, ContractUser } from '../ContractApi.ts';
import { connectRealtime, type RealtimeClient } from './RealtimeClient.ts';

/** A connection of a user's, past `connection_ack`. What it starts is authorized as the same user. */
export const connectAs = async (target: ContractApi, user: ContractUser): Promise<RealtimeClient> => {
  const headers = { host: new URL(target.graphqlUrl).host, Authorization: user.accessToken };
  const client = await connectRealtime({ url: target.realtimeUrl, headers });
  await client.init();
  return client;
};
