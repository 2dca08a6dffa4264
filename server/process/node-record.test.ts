import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { clientAddress } from "@/lib/server/http/client-address";
import { peerAddress } from "./node-record";

test.each([
	["203.0.113.7", undefined, "203.0.113.7"],
	["::ffff:203.0.113.7", undefined, "203.0.113.7"],
	["2001:db8:1:2::1", undefined, "2001:db8:1:2::/64"],
	["127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7"],
	["127.0.0.1", "2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"],
])(
	"limits go by one network, whichever of its addresses is used: %s for %s is %s",
	(remoteAddress, forwarded, network) => {
		const socket = { remoteAddress } as Socket;
		const found = peerAddress({ headers: forwarded ? { "x-forwarded-for": forwarded } : {}, socket }, true);
		expect(found).toBe(network);
		// As Next's routes read it, behind our server or without it.
		expect(clientAddress(new Headers({ "x-forwarded-for": found }))).toBe(network);
		expect(clientAddress(new Headers({ "x-forwarded-for": forwarded ?? remoteAddress }))).toBe(network);
	},
);
