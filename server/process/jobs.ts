import { log } from "@/lib/server/log";
import { startDrawing } from "@/lib/server/media/drawing-loop";
import { checkDataKey } from "@/lib/server/people/check-data-key";
import { startExpiry } from "@/lib/server/people/consent/expire-requests";
import { startCustomers } from "@/lib/server/people/customers/customer-loop";
import { startFileExpiry } from "@/lib/server/people/exports/expiry-loop";
import { startPersonMails } from "@/lib/server/people/mails/mail-loop";
import { startMessages } from "@/lib/server/people/messages/message-loop";
import { startProfiles } from "@/lib/server/people/profile-loop";
import { startRetention } from "@/lib/server/people/retention/retention-loop";
import { startProjection } from "@/lib/server/responses/projection-loop";

/** Begins what runs beside the requests; the function returned ends it and waits for what is under way. */
export function startJobs(): () => Promise<void> {
	// A database that is away now is looked at with the next start.
	void checkDataKey().catch(() => {});
	const loops = [
		startProjection((error) => log().error({ err: error }, "projecting failed")),
		startProfiles((error) => log().error({ err: error }, "taking a response into its profile failed")),
		startCustomers((error) => log().error({ err: error }, "taking in a file of customers stopped")),
		startPersonMails((error) => log().error({ err: error }, "a mail to a person was not sent yet")),
		startMessages((error) => log().error({ err: error }, "looking for whom a message goes to failed")),
		startExpiry((error) => log().error({ err: error }, "ending consents that nobody confirmed failed")),
		startRetention((error) => log().error({ err: error }, "deleting what is kept no longer failed")),
		startFileExpiry((error) => log().error({ err: error }, "deleting old files failed")),
		startDrawing((error) => log().error({ err: error }, "drawing failed")),
	];
	return async () => {
		await Promise.all(loops.map((loop) => loop.stop()));
	};
}
