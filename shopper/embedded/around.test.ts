import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findAround, mayBeTold } from "./around";

const ours = "https://quiz.example";
const shop = "https://shop.example";
const message = { candor: 1, quiz: "routine", type: "start" };
let heard: (event: object) => void;
const parent = { postMessage: vi.fn() };

function setUp({ ancestor, referrer = "" }: { ancestor?: string; referrer?: string }) {
	vi.stubGlobal("parent", parent);
	vi.stubGlobal("location", { origin: ours, ...(ancestor && { ancestorOrigins: [ancestor] }) });
	vi.stubGlobal("document", { referrer });
	vi.stubGlobal("addEventListener", (_: string, listener: typeof heard) => {
		heard = listener;
	});
}

const onHello = vi.fn();
const around = (sites = [shop]) => findAround({ quiz: "routine", sites, onHello });
const hello = (origin: string, source: object = parent) =>
	heard({ source, origin, data: { candor: 1, type: "hello" } });

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.unstubAllGlobals());

describe("the page around", () => {
	test.each([
		["the browser names", { ancestor: shop }],
		["the referrer names", { referrer: `${shop}/page` }],
	])("that %s is told at once, and no other origin", (_, setting) => {
		setUp(setting);
		around().tell({ type: "start" });
		expect(parent.postMessage.mock.calls).toEqual([[message, shop]]);
	});

	test.each([
		["isn't on the list", { ancestor: "https://evil.example", referrer: `${shop}/page` }],
		["has no origin", { ancestor: "null" }],
		["nobody names", {}],
		["only seems to be our own, for the frame has moved on by itself", { referrer: `${ours}/q/routine` }],
	])("is told nothing when it %s", (_, setting) => {
		setUp(setting);
		around().tell({ type: "start" });
		expect(parent.postMessage).not.toHaveBeenCalled();
	});

	test("that says hello is told what has happened so far", () => {
		setUp({});
		around().tell({ type: "start" });
		hello(shop);
		expect(parent.postMessage.mock.calls).toEqual([[message, shop]]);
		expect(onHello).toHaveBeenCalledOnce();
	});

	test("is believed only in its own name, and when it is on the list", () => {
		setUp({});
		around().tell({ type: "start" });
		hello(shop, {});
		hello("https://evil.example");
		heard({ source: parent, origin: shop, data: "hello" });
		heard({ source: parent, origin: shop, data: null });
		expect(parent.postMessage).not.toHaveBeenCalled();
		expect(onHello).not.toHaveBeenCalled();
	});
});

test("any site may be told only where the quiz says so, and never one without an origin", () => {
	setUp({});
	expect(mayBeTold("https://evil.example", ["*"])).toBe(true);
	expect(mayBeTold("null", ["*"])).toBe(false);
	expect(mayBeTold("", ["*"])).toBe(false);
	expect(mayBeTold(ours, [])).toBe(true);
	expect(mayBeTold(`${shop}.evil.example`, [shop])).toBe(false);
});
