#!/usr/bin/env bash
# Orders vegetables over REST with curl and jq.
#
#   ./order.sh http://127.0.0.1:3000
#
# Prints each step and ends with 1 as soon as an answer is not what the documentation at /docs promises.
set -euo pipefail

api="${1:?usage: $0 http://host:port}/api/v1"
pincode=560034
token=

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
	echo "expected $*" >&2
	exit 1
}

# call STATUS METHOD PATH [curl options]: leaves the JSON in $body; any other status ends the script.
call() {
	local expected=$1 method=$2 path=$3 status
	shift 3
	[[ -z $token ]] || set -- --header "Authorization: Bearer $token" "$@"
	status=$(curl --silent --show-error --max-time 20 --request "$method" \
		--dump-header "$folder/headers" --output "$folder/body" --write-out '%{http_code}' "$@" "$api$path")
	body=$(<"$folder/body")
	[[ $status == "$expected" ]] || fail "$method $path: $expected, not $status $body"
}

# send STATUS METHOD PATH JSON [curl options]: a call with a body.
send() {
	local expected=$1 method=$2 path=$3 json=$4
	shift 4
	call "$expected" "$method" "$path" --header 'Content-Type: application/json' --data "$json" "$@"
}

# get JQ-EXPRESSION: a value of the answer; ends the script if there is none.
get() {
	jq --exit-status --raw-output "$1" <<<"$body" || fail "a value for $1 in $body"
}

# holds JQ-CONDITION [jq options]: ends the script unless the answer is like that.
holds() {
	local condition=$1
	shift
	jq --exit-status "$@" "$condition" <<<"$body" >/dev/null || fail "$condition of $body"
}

# header NAME: a header of the answer.
header() {
	grep -i "^$1:" "$folder/headers" | sed 's/^[^:]*: *//' | tr -d '\r'
}

# is_problem STATUS CODE: the answer is a problem document (RFC 9457).
is_problem() {
	[[ $(header content-type) == application/problem+json* ]] || fail "a problem document, not $body"
	# shellcheck disable=SC2016 # jq's variables
	holds '.status == $status and .code == $code and .instance == $id' \
		--argjson status "$1" --arg code "$2" --arg id "$(header x-request-id)"
}

id="$(date +%s)-$$-$RANDOM"

# The customer of every demo shop. Accounts of one's own are opened with a code that comes by mail.
send 200 POST /auth/login '{ "email": "asha@example.com", "password": "fresh-veg-every-day" }'
token=$(get .tokens.accessToken)
call 200 GET /auth/me
echo "signed in as $(get .email)"

call 200 GET "/areas/pincodes/$pincode"
holds .isServiceable
echo "$pincode is $(get .areaName), $(get .city)"

call 200 GET /categories
categories=$(get '.items | length')
call 200 GET /search --get --data-urlencode 'query=tamatar' --data "pincode=$pincode"
holds '.items | length > 0'
call 200 GET /products --get --data "pincode=$pincode" --data inStock=true --data limit=50
holds '.items | all(.inStock)'
slug=$(get 'first(.items[] | select(.unit.kind == "weight")).slug')
call 200 GET "/products/$slug" --get --data "pincode=$pincode"
product=$(get .name)
unit=$(get 'first(.units[] | select(.kind == "weight"))')
echo "$categories categories; $product at $(jq '.priceMinor / 100' <<<"$unit") rupees per kg"

call 200 GET /addresses
home=$(get "first(.items[] | select(.pincode == \"$pincode\"))")
address=$(jq --raw-output .id <<<"$home")
echo "address $address in $(jq --raw-output .areaName <<<"$home")"

call 200 DELETE /cart
grams=$(jq .minGrams <<<"$unit")
send 200 PUT "/cart/items/$(jq --raw-output .id <<<"$unit")" "{ \"quantity\": $grams }"
holds '.items | length == 1'
subtotal=$(get .subtotalMinor)
echo "cart: $grams g of $product, $subtotal paise"

# The key names this order. After a timeout, send the same request again: it cannot order twice.
key="order-$id"
purchase="{ \"addressId\": \"$address\", \"note\": \"Please ring twice\" }"
send 201 POST /orders "$purchase" --header "Idempotency-Key: $key"
# shellcheck disable=SC2016 # jq's variables
holds '.status == "placed" and .subtotalMinor == $subtotal' --argjson subtotal "$subtotal"
holds '.totalMinor == .subtotalMinor + .deliveryFeeMinor'
order=$(get .id)
placed=$body
[[ $(header location) == "/api/v1/orders/$order" ]] || fail "Location to name the order"
echo "order $(get .number): $(get .totalMinor) paise, $(get .status)"

send 201 POST /orders "$purchase" --header "Idempotency-Key: $key"
[[ $(jq --sort-keys . <<<"$body") == "$(jq --sort-keys . <<<"$placed")" ]] || fail "the same answer, not $body"
call 200 GET /orders
# shellcheck disable=SC2016 # jq's variables
holds '[.items[] | select(.id == $order)] | length == 1' --arg order "$order"
call 200 GET "/orders/$order"
holds '.items | length == 1'
echo 'sent again with the same key: still one order'

send 422 POST /orders "{ \"addressId\": \"$address\" }" --header "Idempotency-Key: $key"
is_problem 422 IDEMPOTENCY_KEY_REUSED
echo "the same key for another order: $(get .status) $(get .title)"
send 422 POST /orders "$purchase" --header "Idempotency-Key: $key-2"
is_problem 422 CART_EMPTY
echo "an empty cart: $(get .status) $(get .title)"
token=
call 401 GET "/orders/$order"
is_problem 401 UNAUTHENTICATED
echo "a stranger: $(get .status) $(get .title)"
