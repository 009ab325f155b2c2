/** The GraphQL texts of the map. */
export const mapDocuments = {
  source: `query{mapSource{version tilesUrl gazetteerUrl districtsUrl bounds center expiresAt}}`,
} as const;
