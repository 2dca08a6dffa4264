import { emailPattern } from "@/components/player/draft";
import { fill } from "@/components/player/texts";
import { shopperPaths } from "@/lib/config/paths";
import type { Theme } from "@/lib/quiz/types";
import type { Leaving } from "@/lib/server/people/consent/leave-purpose";
import type { AgreedLine } from "@/lib/server/people/mails/read-agreed";
import type { Words } from "@/lib/server/people/own-page/words";
import { Form } from "./own-page";
import { ownShell } from "./own-shell";

/** Asked once more before all is erased. Both ways are alike. */
export function erasePage(token: string, shop: string, theme: Theme | null, words: Words) {
	const { texts, locale } = words;
	const path = shopperPaths.person(token);
	return ownShell({
		...{ locale, theme, title: fill(texts.eraseTitle, shop), path: shopperPaths.person(token, "erase") },
		children: (
			<>
				<p className="q-body">{texts.eraseText}</p>
				<Form path={path} words={words} way="erase">
					<button type="submit" className="q-second q-danger">
						{texts.eraseYes}
					</button>
				</Form>
				<p>
					<a href={`${path}?lang=${locale}`}>{texts.eraseNo}</a>
				</p>
			</>
		),
	});
}

/** Says that something is over. */
export function donePage(words: Words, theme: Theme | null, what: "erased" | "confirmedNow") {
	const { texts, locale } = words;
	const after = what === "erased" ? texts.erasedText : texts.confirmedText;
	return ownShell({
		...{ locale, theme, title: texts[what], path: null },
		children: <p className="q-body">{after}</p>,
	});
}

/** What a mail asks to confirm. Opening it confirms nothing, the button does. */
export function confirmPage(token: string, waiting: readonly AgreedLine[], theme: Theme | null, words: Words) {
	const { texts, locale } = words;
	const path = shopperPaths.person(token);
	if (waiting.length === 0) {
		return ownShell({ ...{ locale, theme, path, title: texts.confirmNone }, children: null });
	}
	return ownShell({
		...{ locale, theme, path, title: texts.confirmTitle },
		children: (
			<>
				{waiting.map(({ purposeId, purpose, text }) => (
					<div className="q-item" key={purposeId}>
						<h2 dir="auto">{purpose}</h2>
						<p className="q-body" dir="auto">
							{text}
						</p>
					</div>
				))}
				<Form path={path} words={words} way="confirm">
					<button type="submit" className="q-primary">
						{texts.confirmYes}
					</button>
				</Form>
			</>
		),
	});
}

/** To take back what a mail was sent for. Opening it takes nothing back, the button does. */
export function leavePage(token: string, { purpose, agrees }: Leaving, theme: Theme | null, words: Words) {
	const { texts, locale } = words;
	const path = shopperPaths.person(token);
	return ownShell({
		...{ locale, theme, path, title: agrees ? `${texts.withdraw}: ${purpose}` : purpose },
		children: agrees ? (
			<Form path={path} words={words} way="withdraw">
				<button type="submit" className="q-primary">
					{texts.withdraw}
				</button>
			</Form>
		) : (
			<p className="q-body" role="status">
				{texts.withdrawnNow}
			</p>
		),
	});
}

/** The link opens nothing. `ours`: it names a workspace of ours, which can mail a new one. */
export function gonePage(
	token: string,
	words: Words,
	{
		ours,
		said = null,
		revoked = false,
	}: { ours: boolean; said?: "linkSent" | "tooMany" | "notAnEmail" | null; revoked?: boolean },
) {
	const { texts, locale } = words;
	const path = shopperPaths.person(token);
	const status = said === "tooMany" ? 429 : said === "linkSent" || revoked ? 200 : 404;
	return ownShell({
		...{ status, locale, theme: null, path: ours ? path : null, title: revoked ? texts.revoked : texts.goneTitle },
		children: (
			<>
				{said && (
					<p className={said === "linkSent" ? "q-notice" : "q-notice q-amiss"} role="status">
						{said === "notAnEmail" ? texts.doesNotFit : texts[said]}
					</p>
				)}
				<p className="q-body">{ours ? texts.goneText : texts.goneShop}</p>
				{ours && said !== "linkSent" && (
					<Form path={path} words={words} way="link">
						<label className="q-named">
							<span>{texts.email}</span>
							<input className="q-input" type="email" name="email" autoComplete="email" maxLength={254} required />
						</label>
						<button type="submit" className="q-primary">
							{texts.sendLink}
						</button>
					</Form>
				)}
			</>
		),
	});
}

export const isEmail = (text: string): boolean => emailPattern.test(text);
