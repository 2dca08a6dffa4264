import "server-only";
import type auth from "@/content/messages/en/auth.json";
import type builder from "@/content/messages/en/builder.json";
import type catalog from "@/content/messages/en/catalog.json";
import type changes from "@/content/messages/en/changes.json";
import type check from "@/content/messages/en/check.json";
import type common from "@/content/messages/en/common.json";
import type consent from "@/content/messages/en/consent.json";
import type customers from "@/content/messages/en/customers.json";
import type devices from "@/content/messages/en/devices.json";
import type errors from "@/content/messages/en/errors.json";
import type findings from "@/content/messages/en/findings.json";
import type freshness from "@/content/messages/en/freshness.json";
import type home from "@/content/messages/en/home.json";
import type messages from "@/content/messages/en/messages.json";
import type orders from "@/content/messages/en/orders.json";
import type paper from "@/content/messages/en/paper.json";
import type people from "@/content/messages/en/people.json";
import type responses from "@/content/messages/en/responses.json";
import type results from "@/content/messages/en/results.json";
import type rights from "@/content/messages/en/rights.json";
import type segments from "@/content/messages/en/segments.json";
import type settings from "@/content/messages/en/settings.json";
import type share from "@/content/messages/en/share.json";
import type shell from "@/content/messages/en/shell.json";
import type shop from "@/content/messages/en/shop.json";
import type { AppLocale } from "@/lib/contracts/locales";

/** One file per area and language; the English ones give the types, a test holds the others to the same keys. */
export interface Messages {
	auth: typeof auth;
	builder: typeof builder;
	catalog: typeof catalog;
	check: typeof check;
	changes: typeof changes;
	common: typeof common;
	consent: typeof consent;
	customers: typeof customers;
	devices: typeof devices;
	errors: typeof errors;
	findings: typeof findings;
	freshness: typeof freshness;
	home: typeof home;
	messages: typeof messages;
	orders: typeof orders;
	paper: typeof paper;
	people: typeof people;
	responses: typeof responses;
	results: typeof results;
	rights: typeof rights;
	segments: typeof segments;
	settings: typeof settings;
	share: typeof share;
	shell: typeof shell;
	shop: typeof shop;
}

const areas: Record<keyof Messages, true> = {
	auth: true,
	builder: true,
	catalog: true,
	check: true,
	changes: true,
	common: true,
	consent: true,
	customers: true,
	devices: true,
	errors: true,
	findings: true,
	freshness: true,
	home: true,
	messages: true,
	orders: true,
	paper: true,
	people: true,
	responses: true,
	results: true,
	rights: true,
	segments: true,
	settings: true,
	share: true,
	shell: true,
	shop: true,
};

export async function loadMessages(locale: AppLocale): Promise<Messages> {
	const load = async (area: string): Promise<[string, unknown]> => {
		const file: { default: unknown } = await import(`@/content/messages/${locale}/${area}.json`);
		return [area, file.default];
	};
	return Object.fromEntries(await Promise.all(Object.keys(areas).map(load))) as unknown as Messages;
}
