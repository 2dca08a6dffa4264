import { z } from "zod";

/** What a quiz's form posts beside the answers, when the browser runs no script. */
export interface PostedForm {
	version: string;
	/** The response that goes on; null: this is its first form. */
	response: string | null;
	/** The screen that was answered; "": the ending. */
	screen: string;
	/** The button, where it stands for something: to skip, to decline, to go back, to begin again, to sign up. */
	/** The screen to go to, of those that were passed over as known; "": none. */
	show: string;
	way: "" | "skipped" | "declined" | "back" | "again" | "sign-up";
}

export const postedForm: z.ZodType<PostedForm> = z.object({
	version: z.uuid(),
	response: z.uuid().nullable(),
	screen: z.string().max(64),
	show: z.string().max(64),
	way: z.enum(["", "skipped", "declined", "back", "again", "sign-up"]),
});
