#!/usr/bin/env bash
# Packs the package, installs it as `npm install -g` does (into a folder that is thrown away), and runs its command away from the checkout.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cd "$checkout"
file=$(npm pack --silent --pack-destination "$folder" | tail -n 1)
npm install --global --silent --no-audit --no-fund --prefix "$folder/prefix" "$folder/$file"

cd "$folder"
liaison="$folder/prefix/bin/liaison"
"$liaison" --version
"$liaison" doctor --data "$folder/data"
"$liaison" ingest --data "$folder/data" "$checkout/seeds/articles"
"$liaison" query --data "$folder/data" "$checkout/seeds/queries/01-who-met-whom.graphql" | grep -q 'Sergei Naryshkin'
# The parsers' thread starts from the package, and every library of theirs is there: 14 articles of 10 formats.
references="$checkout/test/ingest/references"
"$liaison" ingest --data "$folder/formats" "$references"/{html,mhtml,feed-rdf,docx-nexis,rtf,pdf,mail,mbox,gzip-warc,csv-semicolons}.in | tee formats.txt
grep -q '^14 articles: .* 0 failed' formats.txt
# A short text in another language asks for the tables of languages.
printf '{"text":"Bergtunneln som skulle ha öppnats i maj blir försenad, säger ministern."}\n' | "$liaison" extract - | grep -q 'not in English (sv)'
# More articles than one thread reads: the threads start from the package too.
for i in $(seq 60); do printf '{"id":"a%s","text":"Ann Ray met Bob Lee in Riga on Monday."}\n' "$i"; done > many.jsonl
[ "$("$liaison" extract - < many.jsonl | grep -c '"version":2')" -eq 60 ]
"$checkout/node_modules/.bin/tsx" "$checkout/scripts/smoke.ts" "$liaison" serve --seed "$checkout/seeds/articles"
