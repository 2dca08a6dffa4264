import { expect, test, vi } from "vitest";
import { log } from "@/lib/server/log";
import { answerInLane } from "./lane";

vi.mock("./shopper", () => ({ handleShopper: () => Promise.reject(new Error("broken")), isShopperPath: () => true }));

test.each([
	["/q/routine?email=a@example.com", "/q/routine"],
	["/me/abcDEF-123/erase?lang=da", "/me/…/erase"],
	["/me/abcDEF-123", "/me/…"],
])("what fails is logged without what is a person's: %s as %s", async (url, path) => {
	const said = vi.spyOn(log(), "error").mockReturnValue();
	const reply = await answerInLane({ method: "GET", url, headers: {}, body: new Uint8Array(), address: "203.0.113.1" });
	expect(reply).toMatchObject({ status: 500, headers: { "cache-control": "no-store" } });
	expect(said.mock.lastCall?.[0]).toMatchObject({ method: "GET", path });
});
