export const usage = `npm run zone -- <verb> [options]

  publish                 deploy or update the platform and publish this checkout as the current release
  list                    the zones of the registry
  show <code>             one zone: standing, stack, outputs, history
  keys <code>             the public keys its journal is checked with, to be published
  onboard <code>          set a zone up, from the registry record to ACTIVE
      --web-origin <url>      origin of the web clients; asked the first time
      --administrator <name>  username of the first administrator (default: admin)
      --administrator-name <name>  their name as people read it
      --mfa ON|OFF            second factor (default ON; OFF for demonstrations only)
      --alarm-topic <arn>     topic of the alarms
      --log-archive <arn>     destination in the log-archive account, for a zone with an account of its own
      --chain-lock COMPLIANCE lock signed heads so that nobody can ever unlock them (default GOVERNANCE)
      --pilot                 stop at PILOT; run again without it for ACTIVE
  update <code>           bring a zone to the current release
  web <code>              set up the host of its web clients and bring this checkout's build there
      --certificate <arn>     certificate of the host of the zone's WebOrigin; asked the first time
  add-person <code>       add somebody from outside, for a zone whose last administrator is gone
      --username <name>       as they sign in
      --name <name>           as people read it
      --roles <role,role>     default ZONE_ADMIN
  gazetteer <code>        make a zone's gazetteer from address files of BeST (docs/guides/map.md)
      --best <file,file>      openaddress-bevlg.csv, -bewal.csv, -bebru.csv, as far as they are needed
      --tiles <file>          the zone's PMTiles archive, for its junctions
      --out <file>            gazetteer.json
  map <code>              check a map and bring it to the zone (docs/guides/map.md)
      --tiles <file>          PMTiles archive of vector tiles
      --gazetteer <file>      streets, house numbers, junctions
      --districts <file>      districts as GeoJSON; may be left out
  offboard <code> --confirm <code>   take the stack away; data is kept

  --yes     execute without asking      --local   the cloud that "npm start" runs on this machine
`;
