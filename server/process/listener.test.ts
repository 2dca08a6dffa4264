import { expect, test } from "vitest";
import { nodeHost } from "../testing/host-under-test";

// The shopper's lane refuses the method; what isn't of the lane is left to Next.
test.each([
	["*", 400],
	["http://elsewhere.example", undefined],
	["http://elsewhere.example/sign-in", undefined],
	["http://elsewhere.example/q/routine?lang=da", 405],
	["/w/%E0%A4%A", 400],
	["/w/%C3%A6?back=100%", undefined],
])("what is asked for as %s", async (url, status) => {
	const { host, close } = await nodeHost();
	const reply = await host({ method: "PUT", url, headers: {}, address: "203.0.113.1", body: new Uint8Array() });
	close();
	expect(reply?.status).toBe(status);
});
