export declare const incidentDocuments: {
  readonly openIncidents: 'query($nextToken:String){incidents(filter:OPEN,limit:200,nextToken:$nextToken){epoch seq nextToken items{id number version externalRef{system ref} type priority title description\nlocation{address municipality lat lon what accuracy} state result{code remark pvNumber}\ncreatedAt closedAt updatedAt lastNote allowedActions timeline{version at tDevice by{kind id name} kind text priorityFrom priorityTo result}}}}';
  readonly incident: 'query($id:ID!){incident(id:$id){epoch seq incident{id number version externalRef{system ref} type priority title description\nlocation{address municipality lat lon what accuracy} state result{code remark pvNumber}\ncreatedAt closedAt updatedAt lastNote allowedActions timeline{version at tDevice by{kind id name} kind text priorityFrom priorityTo result}}}}';
  readonly feed: 'query($topic:String!,$epoch:ID!,$after:Int!){feed(topic:$topic,epoch:$epoch,after:$after){topic epoch head from to reset entries{seq at actor{kind id name} type v id version body}}}';
  readonly subscription: 'subscription{incidents{topic epoch from to entries{seq at actor{kind id name} type v id version body}}}';
  readonly open: string;
  readonly addNote: string;
  readonly changePriority: string;
  readonly close: string;
  readonly refusedMessages: 'query{refusedDispatchMessages(limit:50){items{id at sender reason path body}}}';
};
