import type { ReactNode } from "react";
import { fill } from "@/components/player/texts";
import { shopperPaths } from "@/lib/config/paths";
import { sayMoney } from "@/lib/quiz/formats";
import { mailPauses } from "@/lib/server/people/own-page/change-own";
import type { OwnPage, OwnPurpose, OwnTrait } from "@/lib/server/people/own-page/read-own";
import { sayTrait } from "@/lib/server/people/own-page/say-trait";
import type { Words } from "@/lib/server/people/own-page/words";
import { ownShell } from "./own-shell";
import { TraitField } from "./trait-field";

/** What has just been done here, to be said at the top. */
export type Done = "saved" | "grantedNow" | "withdrawnNow" | "doesNotFit";
export const isDone = (word: string | null): word is Done =>
	word === "saved" || word === "grantedNow" || word === "withdrawnNow" || word === "doesNotFit";

interface Shown {
	/** Address of the page; forms come back to it. */
	path: string;
	page: OwnPage;
	words: Words;
}

/** All that is held of a person, and what they can do about it. Works without any script. */
export function ownPage(token: string, page: OwnPage, words: Words, done: Done | null) {
	const { texts, locale } = words;
	const path = shopperPaths.person(token);
	const shown = { path, page, words };
	const below = (part: string) => `${shopperPaths.person(token, part)}?lang=${locale}`;
	return ownShell({
		...{ locale, path, theme: page.theme, title: fill(texts.title, page.shop) },
		children: (
			<>
				{done && (
					<p className={done === "doesNotFit" ? "q-notice q-amiss" : "q-notice"} role="status">
						{texts[done]}
					</p>
				)}
				<p className="q-body">{texts.intro}</p>
				{page.record.profile.restrictedSince && <p className="q-notice">{texts.restricted}</p>}
				<Part name="you" title={texts.you}>
					<Identity {...shown} />
				</Part>
				<Part name="agreed" title={texts.agreed}>
					<p className="q-small">{texts.agreedHelp}</p>
					{page.purposes.map((purpose) => (
						<Purpose key={purpose.id} {...shown} purpose={purpose} />
					))}
				</Part>
				<Part name="known" title={texts.known}>
					{page.traits.length === 0 && <p className="q-body">{texts.knownNone}</p>}
					{page.traits.map((trait) => (
						<Trait key={trait.id} {...shown} trait={trait} />
					))}
				</Part>
				<Part name="answers" title={texts.answers}>
					<Answers {...shown} />
				</Part>
				{page.record.wishes.length > 0 && (
					<Part name="wishes" title={texts.wishes}>
						<Wishes {...shown} />
					</Part>
				)}
				<Part name="went" title={texts.went}>
					<Went {...shown} />
				</Part>
				<Part name="mails" title={texts.mails}>
					<Mails {...shown} />
				</Part>
				<Part name="often" title={texts.often}>
					<Often {...shown} />
				</Part>
				<Part name="take" title={texts.take}>
					<p className="q-body">{texts.takeHelp}</p>
					<p className="q-links">
						<a href={below("data.json")}>{texts.json}</a>
						<a href={below("data.csv")}>{texts.csv}</a>
						<a href={below("receipt.json")}>{texts.receipt}</a>
					</p>
				</Part>
				<Part name="link" title={texts.thisLink}>
					<p className="q-body">{texts.thisLinkHelp}</p>
					<Form path={path} words={words} way="revoke">
						<button type="submit" className="q-second">
							{texts.revoke}
						</button>
					</Form>
				</Part>
				<Part name="erase" title={texts.erase}>
					<p className="q-body">{texts.eraseHelp}</p>
					<p>
						<a href={below("erase")}>{texts.erase}</a>
					</p>
				</Part>
			</>
		),
	});
}

function Part({ name, title, children }: { name: string; title: string; children: ReactNode }) {
	return (
		<section id={name} aria-labelledby={`${name}-title`}>
			<h2 id={`${name}-title`}>{title}</h2>
			{children}
		</section>
	);
}

/** A form without a script: what it does goes by `way`. */
export function Form({ path, words, way, children }: { path: string; words: Words; way: string; children: ReactNode }) {
	return (
		<form method="post" action={`${path}?lang=${words.locale}`}>
			<input type="hidden" name="way" value={way} />
			{children}
		</form>
	);
}

function Identity({ page: { record }, words: { texts } }: Shown) {
	const names: Record<string, string> = { email: texts.email, phone: texts.phone, external: texts.external };
	return (
		<dl>
			{record.profile.name && (
				<div>
					<dt>{texts.name}</dt>
					<dd dir="auto">{record.profile.name}</dd>
				</div>
			)}
			{record.identifiers.map(({ kind, text, confirmed }) => (
				<div key={`${kind} ${text}`}>
					<dt>{names[kind] ?? kind}</dt>
					<dd>
						<bdi>{text}</bdi>
						{confirmed ? ` (${texts.confirmed})` : ""}
					</dd>
				</div>
			))}
		</dl>
	);
}

function Purpose({ path, words, purpose }: Shown & { purpose: OwnPurpose }) {
	const { texts, day } = words;
	const { id, name, state, since, notice, lines } = purpose;
	const waits = state === "requested";
	const agrees = state === "granted" || waits;
	const standing = agrees ? lines.findLast(({ action }) => action === state)?.text : notice?.text;
	const said = state === "granted" ? fill(texts.granted, day(since ?? 0)) : waits ? texts.requested : texts.withdrawn;
	return (
		<div className="q-item">
			<h3 dir="auto">{name}</h3>
			<p className="q-body" dir="auto">
				{standing}
			</p>
			<p className="q-small">{said}</p>
			{(agrees || notice) && (
				<Form path={path} words={words} way={agrees ? "withdraw" : "agree"}>
					<input type="hidden" name="purpose" value={id} />
					{!agrees && <input type="hidden" name="notice" value={notice?.id ?? ""} />}
					<button type="submit" className="q-second" aria-label={`${agrees ? texts.withdraw : texts.agree}: ${name}`}>
						{agrees ? texts.withdraw : texts.agree}
					</button>
				</Form>
			)}
			{lines.length > 0 && (
				<details>
					<summary>{texts.history}</summary>
					<dl>
						{lines.map(({ id, action, method, at, text }) => (
							<div key={id}>
								<dt>{`${texts.action[action]}, ${texts.method[method]}, ${day(at)}`}</dt>
								<dd dir="auto">{text}</dd>
							</div>
						))}
					</dl>
				</details>
			)}
		</div>
	);
}

function Trait({ path, words, trait }: Shown & { trait: OwnTrait }) {
	const { texts, day, list } = words;
	const { id, name, source, at, staleAt, purposes } = trait;
	const stale = staleAt !== null && staleAt <= Date.now();
	const until = staleAt === null ? null : fill(stale ? texts.stale : texts.until, day(staleAt));
	return (
		<div className="q-item">
			<h3 dir="auto">{name}</h3>
			<p dir="auto">{sayTrait(trait, words)}</p>
			<p className="q-small">{[`${texts.source[source]}, ${day(at)}`, until].filter(Boolean).join(" · ")}</p>
			{purposes.length > 0 && (
				<p className="q-small" dir="auto">
					{fill(texts.usedFor, list(purposes))}
				</p>
			)}
			<details>
				<summary>{fill(texts.correct, name)}</summary>
				<Form path={path} words={words} way="correct">
					<input type="hidden" name="trait" value={id} />
					<TraitField trait={trait} words={words} />
					<button type="submit" className="q-primary" aria-label={`${texts.save}: ${name}`}>
						{texts.save}
					</button>
				</Form>
			</details>
		</div>
	);
}

function Answers({ path, page: { record, quizzes }, words: { texts, day, locale } }: Shown) {
	return record.responses.toReversed().map(({ id, quiz, completedAt, startedAt, answers, scans, recommended }) => {
		const at = completedAt ?? startedAt;
		const slug = quizzes.get(id);
		return (
			<div className="q-item" key={id}>
				<h3 dir="auto">{quiz}</h3>
				{at && <p className="q-small">{day(at)}</p>}
				<details>
					<summary>{texts.answers}</summary>
					<dl>
						{answers.map(({ question, answer }) => (
							<div key={`${question} ${answer}`}>
								<dt dir="auto">{question}</dt>
								<dd dir="auto">{sayAnswer(answer, texts)}</dd>
							</div>
						))}
						{recommended.length > 0 && (
							<div>
								<dt>{texts.recommended}</dt>
								<dd dir="auto">{recommended.join(", ")}</dd>
							</div>
						)}
					</dl>
					{scans.length > 0 && <p className="q-small">{texts.scan}</p>}
				</details>
				{slug && <a href={`${path}/quiz/${encodeURIComponent(slug)}?lang=${locale}`}>{texts.answerAgain}</a>}
			</div>
		);
	});
}

function Went({ page: { record }, words: { texts, day } }: Shown) {
	if (record.recipients.length === 0) return <p className="q-body">{texts.wentNone}</p>;
	return (
		<dl>
			{record.recipients.map(({ recipient, purpose, at }) => (
				<div key={`${recipient} ${at}`}>
					<dt>{day(at)}</dt>
					<dd>
						<bdi>{recipient}</bdi> · <bdi>{purpose}</bdi>
					</dd>
				</div>
			))}
		</dl>
	);
}

/** What they want to be told of; what is over stays listed. */
function Wishes({ path, page: { record, currency }, words }: Shown) {
	const { texts, day, locale } = words;
	return record.wishes.map(({ id, product, kind, price, since, toldAt, endedAt }) => {
		const over = toldAt !== null || endedAt !== null;
		const until =
			kind === "stock" ? texts.wishKinds.stock : fill(texts.wishKinds.price, sayMoney(price ?? 0, currency, locale));
		const state = toldAt ? fill(texts.wishTold, day(toldAt)) : endedAt ? fill(texts.wishEnded, day(endedAt)) : until;
		return (
			<div className="q-item" key={id}>
				<h3 dir="auto">{product ?? texts.wishGone}</h3>
				<p className="q-small">{`${fill(texts.wishSince, day(since))} · ${state}`}</p>
				{!over && (
					<Form path={path} words={words} way="unwish">
						<input type="hidden" name="wish" value={id} />
						<button type="submit" className="q-second" aria-label={`${texts.unwish}: ${product ?? texts.wishGone}`}>
							{texts.unwish}
						</button>
					</Form>
				)}
			</div>
		);
	});
}

/** What was written to them, the newest first. */
function Mails({ page: { record }, words: { texts, day } }: Shown) {
	if (record.mails.length === 0) return <p className="q-body">{texts.mailsNone}</p>;
	const kinds = new Map(Object.entries(texts.mailKinds));
	return (
		<dl>
			{record.mails.map(({ kind, message, at }) => (
				<div key={`${at} ${kind} ${message}`}>
					<dt>{day(at)}</dt>
					<dd dir="auto">{message ?? kinds.get(kind) ?? ""}</dd>
				</div>
			))}
		</dl>
	);
}

/** The record says in English what is no answer in words. */
function sayAnswer(answer: string, { yes, no, noAnswer }: Words["texts"]): string {
	if (answer === "yes") return yes;
	if (answer === "no") return no;
	return answer === "" || answer === "declined" || answer === "skipped" ? noAnswer : answer;
}

function Often({ path, page: { mailEvery, mailAfter }, words }: Shown) {
	const { texts } = words;
	return (
		<Form path={path} words={words} way="often">
			<fieldset>
				<legend className="q-small">{texts.oftenHelp}</legend>
				{mailPauses.map((days) => (
					<label className="q-row" key={days}>
						<input type="radio" name="days" value={days} checked={days === mailEvery} />
						<span>{texts.every[days]}</span>
					</label>
				))}
			</fieldset>
			<label className="q-named">
				<span>{texts.pauseUntil}</span>
				<input
					className="q-input"
					type="date"
					name="until"
					{...(mailAfter !== null && { value: new Date(mailAfter).toISOString().slice(0, 10) })}
				/>
			</label>
			<button type="submit" className="q-second">
				{texts.save}
			</button>
		</Form>
	);
}
