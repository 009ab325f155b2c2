/**
 * The subprotocols of AppSync's real-time handshake: `graphql-ws`, and the authorization as
 * `header-<base64url of JSON>`, so that no token stands in a URL (and so in a log).
 * @param graphqlUrl the API's HTTP address: the header names its host.
 */
export declare const connectionProtocols: (graphqlUrl: string, token: string) => readonly string[];
