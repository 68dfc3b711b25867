#!/usr/bin/env python3
"""Orders vegetables over REST with nothing but Python's standard library.

    python3 order.py http://127.0.0.1:3000

Prints each step and ends with 1 as soon as an answer is not what the documentation at /docs promises.
"""

import json
import sys
import uuid
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

TIMEOUT_SECONDS = 20
PINCODE = "560034"
# The customer of every demo shop. Accounts of one's own are opened with a code that comes by mail.
DEMO_ACCOUNT = {"email": "asha@example.com", "password": "fresh-veg-every-day"}


class Shop:
    """The API at one address; once somebody signed in, calls are made for them."""

    def __init__(self, url):
        self.origin = url.rstrip("/")
        self.token = None

    def call(self, method, path, body=None, expect=200, **headers):
        """Calls `path` below /api/v1 and returns (JSON, headers); any status but `expect` ends the script."""
        request = Request(f"{self.origin}/api/v1{path}", method=method)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        try:
            response = urlopen(request, timeout=TIMEOUT_SECONDS)
        except HTTPError as error:  # Every status from 400 on; it reads like any other answer.
            response = error
        with response:
            text = response.read()
            check(response.status == expect, f"{method} {path}: {expect}, not {response.status} {text.decode()}")
            return (json.loads(text) if text else None), response.headers

    def refused(self, method, path, body=None, *, status, code, **headers):
        """Makes a call that must fail, and returns its problem document (RFC 9457)."""
        problem, answered = self.call(method, path, body, expect=status, **headers)
        check(answered["Content-Type"].startswith("application/problem+json"), "a problem document")
        check(problem["code"] == code, f"the code {code}, not {problem['code']}")
        check(problem["status"] == status, "the document to name the status of the answer")
        check(problem["instance"] == answered["X-Request-Id"], "the document to name the request")
        return problem


def check(is_so, expectation):
    if not is_so:
        sys.exit(f"expected {expectation}")


def rupees(minor):
    return f"₹{minor / 100:.2f}"


def main(url):
    shop = Shop(url)

    signed_in, _ = shop.call("POST", "/auth/login", DEMO_ACCOUNT)
    shop.token = signed_in["tokens"]["accessToken"]
    me, _ = shop.call("GET", "/auth/me")
    check(me["email"] == DEMO_ACCOUNT["email"], "to be signed in as the demo customer")
    print(f"signed in as {me['email']}")

    area, _ = shop.call("GET", f"/areas/pincodes/{PINCODE}")
    check(area["isServiceable"], f"deliveries to {PINCODE}")
    print(f"{PINCODE} is {area['areaName']}, {area['city']}")

    categories, _ = shop.call("GET", "/categories")
    found, _ = shop.call("GET", "/search?" + urlencode({"query": "tamatar", "pincode": PINCODE}))
    check(found["items"], "a search for “tamatar” to find tomatoes")
    query = urlencode({"pincode": PINCODE, "inStock": "true", "limit": 50})
    page, _ = shop.call("GET", f"/products?{query}")
    check(page["items"] and all(item["inStock"] for item in page["items"]), "only products in stock")
    weighed = next(item for item in page["items"] if item["unit"]["kind"] == "weight")
    product, _ = shop.call("GET", f"/products/{quote(weighed['slug'])}?" + urlencode({"pincode": PINCODE}))
    unit = next(unit for unit in product["units"] if unit["kind"] == "weight")
    print(f"{len(categories['items'])} categories; {product['name']} at {rupees(unit['priceMinor'])} per kg")

    addresses, _ = shop.call("GET", "/addresses")
    address = next(item for item in addresses["items"] if item["pincode"] == PINCODE)
    print(f"address {address['id']} in {address['areaName']}")

    shop.call("DELETE", "/cart")
    cart, _ = shop.call("PUT", f"/cart/items/{unit['id']}", {"quantity": unit["minGrams"]})
    check(len(cart["items"]) == 1, "one line in the cart")
    print(f"cart: {unit['minGrams']} g of {product['name']}, {rupees(cart['subtotalMinor'])}")

    # The key names this order. After a timeout, send the same request again: it cannot order twice.
    key = str(uuid.uuid4())
    purchase = {"addressId": address["id"], "note": "Please ring twice"}
    order, headers = shop.call("POST", "/orders", purchase, expect=201, Idempotency_Key=key)
    check(order["status"] == "placed", "the order to be placed")
    check(order["subtotalMinor"] == cart["subtotalMinor"], "the cart's prices")
    check(order["totalMinor"] == order["subtotalMinor"] + order["deliveryFeeMinor"], "the sum to be right")
    check(headers["Location"] == f"/api/v1/orders/{order['id']}", "Location to name the order")
    print(f"order {order['number']}: {rupees(order['totalMinor'])}, {order['status']}")

    again, _ = shop.call("POST", "/orders", purchase, expect=201, Idempotency_Key=key)
    check(again == order, "the repetition to get the same answer")
    orders, _ = shop.call("GET", "/orders")
    check([item["id"] for item in orders["items"]].count(order["id"]) == 1, "one order, not two")
    seen, _ = shop.call("GET", f"/orders/{order['id']}")
    check(seen["number"] == order["number"], "to see the order")
    print("sent again with the same key: still one order")

    other = {**purchase, "note": "Something else"}
    problem = shop.refused(
        "POST", "/orders", other, status=422, code="IDEMPOTENCY_KEY_REUSED", Idempotency_Key=key
    )
    print(f"the same key for another order: {problem['status']} {problem['title']}")
    problem = shop.refused("POST", "/orders", purchase, status=422, code="CART_EMPTY", Idempotency_Key=key + "-2")
    print(f"an empty cart: {problem['status']} {problem['title']}")
    shop.token = None
    problem = shop.refused("GET", f"/orders/{order['id']}", status=401, code="UNAUTHENTICATED")
    print(f"a stranger: {problem['status']} {problem['title']}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
