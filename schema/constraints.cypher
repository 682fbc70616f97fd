// Applied whenever a store is opened, on Neo4j and on the embedded engine alike; every statement may run again and again.
// A constraint keeps ids unique (and has an index of its own on Neo4j); the embedded engine needs the index said. The constraint comes first:
// Neo4j refuses a constraint over a key that has a plain index, and takes the index after it for one that is there.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (n:Reading) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT profile_id IF NOT EXISTS FOR (n:Profile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT trait_id IF NOT EXISTS FOR (n:Trait) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fetch_id IF NOT EXISTS FOR (n:Fetch) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_key IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX reading_key IF NOT EXISTS FOR (n:Reading) ON (n.id);
CREATE INDEX actor_key IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX place_key IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX profile_key IF NOT EXISTS FOR (n:Profile) ON (n.id);
CREATE INDEX trait_key IF NOT EXISTS FOR (n:Trait) ON (n.id);
CREATE INDEX key_key IF NOT EXISTS FOR (n:Key) ON (n.id);
CREATE INDEX mention_key IF NOT EXISTS FOR (n:Mention) ON (n.id);
CREATE INDEX event_key IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX quote_key IF NOT EXISTS FOR (n:Quote) ON (n.id);
CREATE INDEX position_key IF NOT EXISTS FOR (n:Position) ON (n.id);
CREATE INDEX judgement_key IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX fetch_key IF NOT EXISTS FOR (n:Fetch) ON (n.id);
CREATE INDEX article_ingested IF NOT EXISTS FOR (n:Article) ON (n.ingestedAt);
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX profile_actor IF NOT EXISTS FOR (n:Profile) ON (n.actor);
CREATE INDEX event_slot IF NOT EXISTS FOR (n:Event) ON (n.slot);
CREATE INDEX event_standing IF NOT EXISTS FOR (n:Event) ON (n.standing);
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (n:Judgement) ON (n.verdict);
CREATE INDEX judgement_one IF NOT EXISTS FOR (n:Judgement) ON (n.one);
CREATE INDEX judgement_other IF NOT EXISTS FOR (n:Judgement) ON (n.other);
