import { expect, test } from "vitest";
import { conversation } from "@/content/templates/conversations";
import { daysBetweenMails, MAIL_FREQUENCY } from "@/lib/profile/mail-frequency";

test("whatever the preference centre offers says how often, and nothing else does", () => {
	const { traits } = conversation("preferences", { currency: "EUR", purposes: [] });
	const offered = traits.find(({ key }) => key === MAIL_FREQUENCY)?.options ?? [];
	expect(offered.map(({ value }) => daysBetweenMails(value))).toEqual([7, 30, 90]);
	expect(["daily", "toString", 7, true, ["weekly"]].map(daysBetweenMails)).toEqual([null, null, null, null, null]);
});
