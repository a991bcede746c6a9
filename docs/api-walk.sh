#!/usr/bin/env bash
# The whole path by curl alone, against a demonstration:
#   parvis serve --demo --data-dir /tmp/parvis-walk &
#   docs/api-walk.sh http://127.0.0.1:8080 /tmp/parvis-walk
# The second argument is the data folder, where the confirmation mail lies.
set -euo pipefail
BASE=${1:-http://127.0.0.1:8080}
DATA=${2:-data}
API=$BASE/api/v1
HERE=$(cd "$(dirname "$0")/.." && pwd)
PASSWORD='Parvis-demo-2026!x9'
ADDRESS="walk-$$-$RANDOM@example.org"

say() { printf '%s\n' "$*" >&2; }
# The first string member of this name in a JSON text on standard input.
field() { tr -d '\n' | grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
post() { # path token json
  curl --silent --show-error --fail-with-body -X POST "$API$1" -H "Authorization: Bearer $2" \
    -H 'Content-Type: application/json' --data "$3"
}
token() { # address
  curl --silent --show-error --fail-with-body "$API/tokens" -H 'Content-Type: application/json' \
    --data "{\"email\":\"$1\",\"password\":\"$PASSWORD\"}" | field access_token
}
# An act on the application: says which version it saw by If-Match.
act() { # token method act json
  local tag
  tag=$(curl --silent --show-error --fail-with-body -D - -o /dev/null "$API/applications/$CASE" \
    -H "Authorization: Bearer $1" | tr -d '\r' | grep -i '^etag:' | cut -d ' ' -f 2)
  curl --silent --show-error --fail-with-body -X "$2" "$API/applications/$CASE/$3" -H "Authorization: Bearer $1" \
    -H "If-Match: $tag" -H 'Content-Type: application/json' --data "$4"
}

say '1. Create an account and confirm its address'
curl --silent --show-error --fail-with-body "$API/accounts" -H 'Content-Type: application/json' \
  --data "{\"email\":\"$ADDRESS\",\"name\":\"Walk\",\"password\":\"$PASSWORD\",\"language\":\"fr\"}" > /dev/null
for _ in $(seq 1 50); do
  MAIL=$(grep -l "$ADDRESS" "$DATA"/mail/*.eml 2> /dev/null | head -n 1 || true)
  [ -n "$MAIL" ] && break
  sleep 0.2
done
[ -n "$MAIL" ] || { say 'no mail came'; exit 1; }
LINK=$(tr -d '\r' < "$MAIL" | sed -e ':a' -e '/=$/{N;s/=\n//;ba' -e '}' | grep -o 'token=[3D]*[0-9a-f]*' | head -n 1)
LINK=${LINK#token=}
LINK=${LINK#3D}
curl --silent --show-error --fail-with-body "$API/accounts/confirmations" -H 'Content-Type: application/json' \
  --data "{\"token\":\"$LINK\"}" > /dev/null
CSO=$(token "$ADDRESS")

say '2. Search for the organization first, then register it'
NAME="Demo Walk $$ $RANDOM"
curl --silent --show-error --fail-with-body -G "$API/organizations/suggestions" --data-urlencode "name=$NAME" > /dev/null
ORGANIZATION=$(post /organizations "$CSO" "{\"name\":\"$NAME\",\"name_language\":\"fr\",\"category\":\"ngo\",
  \"country\":\"SN\",\"level\":\"regional\",\"founded_year\":2005,\"activity_countries\":[\"SN\",\"ML\"],
  \"themes\":[\"resettlement\"]}" | field id)

say "3. Apply for $ORGANIZATION"
CASE=$(post "/organizations/$ORGANIZATION/applications" "$CSO" '{}' | field id)
act "$CSO" PUT draft '{"aims":"Aide aux personnes migrantes","executive_name":"A. B.","executive_title":"Directrice"}' > /dev/null
for CODE in D01 D02 D03 D04; do
  curl --silent --show-error --fail-with-body "$API/applications/$CASE/documents" -H "Authorization: Bearer $CSO" \
    -F "code=$CODE" -F "file=@$HERE/fixtures/demo/documents/letter.pdf" > /dev/null
done
REFERENCE=$(act "$CSO" POST submissions '{"signatory_name":"A. B.","signatory_title":"Directrice",
  "accepts_no_vote":true,"undertakes_support":true,"declares_true":true}' | field reference)

say "4. IPD examines $REFERENCE"
OFFICER=$(token officer@demo.example.org)
APPROVER=$(token approver@demo.example.org)
act "$OFFICER" POST examinations '{}' > /dev/null
for CRITERION in C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C15 C16 P01 P02 P03; do
  act "$OFFICER" POST assessments "{\"criterion\":\"$CRITERION\",\"verdict\":\"met\",\"reason\":\"seen\"}" > /dev/null
done
act "$OFFICER" POST assessment-completions '{}' > /dev/null
act "$OFFICER" POST recommendations '{"outcome":"admitted","reason":"all criteria are met"}' > /dev/null
act "$APPROVER" POST clearances '{}' > /dev/null

say '5. The Council of today decides'
TODAY=$(date -u +%F)
SESSION="WALK-$$-$RANDOM"
curl --silent --show-error --fail-with-body -X PUT "$API/council-sessions/$SESSION" -H "Authorization: Bearer $APPROVER" \
  -H 'Content-Type: application/json' --data "{\"code\":\"$SESSION\",\"kind\":\"regular\",\"date_from\":\"$TODAY\",
  \"date_to\":\"$TODAY\",\"source\":\"docs/api-walk.sh\"}" > /dev/null
act "$OFFICER" POST listings "{\"session\":\"$SESSION\"}" > /dev/null
act "$OFFICER" POST decisions "{\"outcome\":\"admitted\",\"session\":\"$SESSION\",\"decided_on\":\"$TODAY\",
  \"symbol\":\"WALK/RES/1\"}" > /dev/null
act "$APPROVER" POST decision-confirmations '{}' > /dev/null

say '6. The register shows it'
curl --silent --show-error --fail-with-body "$API/observers.csv?as_at=$TODAY" | grep "$ORGANIZATION"
