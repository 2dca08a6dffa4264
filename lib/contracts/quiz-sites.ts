import { z } from "zod";

/** Stands for every site there is. */
export const ANY_SITE = "*";

/** Nothing but a scheme, a host and a port: each stands in a policy that browsers read. */
const originPattern = /^https?:\/\/[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/;

/** The site that a person means, as an origin such as "https://shop.example"; null when it is none. An address without a scheme is taken for https. */
export function toSite(typed: string): string | null {
	const text = typed.trim();
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	try {
		const { origin, username, password } = new URL(address);
		return originPattern.test(origin) && !username && !password ? origin : null;
	} catch {
		return null;
	}
}

const site = z
	.string()
	.max(300)
	.refine((value) => value === ANY_SITE || toSite(value) === value, "site");

/** PUT …/quizzes/ID/sites: where the quiz may be embedded; [] is nowhere but on our own pages. */
export const sitesRequest = z.strictObject({
	sites: z
		.array(site)
		.max(50)
		.transform((sites) => [...new Set(sites)]),
});
