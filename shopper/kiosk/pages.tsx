import type { Locale } from "@/lib/quiz/types";
import type { StaffWords } from "./staff-words";
import type { Words } from "./words";

// What stands on the device when no quiz does: markup alone, `data-do` names what a button is for (app.ts).

export function SayPage({ title, text }: { title: string; text: string }) {
	return (
		<main className="k-page">
			<h1 tabIndex={-1}>{title}</h1>
			<p role="status">{text}</p>
		</main>
	);
}

interface StartProps {
	title: string;
	brand: string;
	logo: string | null;
	locales: { locale: Locale; name: string; on: boolean }[];
	words: Words;
	/** An interviewer's; null in a kiosk. */
	staff: { words: StaffWords; name: string } | null;
	languageLabel: string;
}

export function StartPage({ title, brand, logo, locales, words, staff, languageLabel }: StartProps) {
	return (
		<main className="k-page">
			{logo && <img className="k-logo" src={logo} alt={brand} />}
			{!logo && brand && <p className="k-brand">{brand}</p>}
			<h1 tabIndex={-1}>{title}</h1>
			{staff && <p className="k-muted">{staff.words.ledBy.replace("{0}", staff.name)}</p>}
			{locales.length > 1 && (
				<fieldset className="k-row k-languages" aria-label={languageLabel}>
					{locales.map(({ locale, name, on }) => (
						<button
							type="button"
							className="k-button"
							key={locale}
							lang={locale}
							aria-pressed={on}
							data-do="language"
							data-locale={locale}
						>
							{name}
						</button>
					))}
				</fieldset>
			)}
			<button type="button" className="k-button k-main k-start" data-do="start">
				{staff ? staff.words.begin : words.start}
			</button>
			{staff && (
				<button type="button" className="k-button" data-do="sign-out">
					{staff.words.signOut}
				</button>
			)}
		</main>
	);
}

/** Who leads the interviews of now. */
export function SignInPage({ words }: { words: StaffWords }) {
	return (
		<main className="k-page">
			<h1 tabIndex={-1}>{words.interviewer}</h1>
			<form data-do="sign-in" className="k-form">
				<label className="k-field">
					{words.yourName}
					<input name="name" maxLength={100} autoComplete="off" required />
				</label>
				<PinField words={words} error="" />
				<button type="submit" className="k-button k-main">
					{words.signIn}
				</button>
			</form>
		</main>
	);
}

function PinField({ words, error }: { words: StaffWords; error: string }) {
	return (
		<>
			<label className="k-field">
				{words.pin}
				<input
					name="pin"
					type="password"
					inputMode="numeric"
					maxLength={8}
					autoComplete="off"
					aria-invalid={error !== ""}
					aria-describedby="k-pin-error"
					required
				/>
			</label>
			<p className="k-error" id="k-pin-error" role="alert">
				{error}
			</p>
		</>
	);
}

export function PinDialog({ words, error }: { words: StaffWords; error: string }) {
	return (
		<div className="k-over" role="dialog" aria-modal="true" aria-labelledby="k-pin">
			<div>
				<h2 id="k-pin">{words.staff}</h2>
				<form data-do="unlock">
					<PinField words={words} error={error} />
					<div className="k-row">
						<button type="submit" className="k-button k-main">
							{words.enter}
						</button>
						<button type="button" className="k-button" data-do="close">
							{words.cancel}
						</button>
					</div>
				</form>
			</div>
		</div>
	);
}

interface StaffProps {
	words: StaffWords;
	name: string;
	facts: [name: string, value: string][];
	ready: boolean;
	refused: number;
	/** Deleting was asked for once; the next time it is done. */
	sure: boolean;
	syncing: boolean;
	fullScreen: boolean;
}

export function StaffDialog({ words, name, facts, ready, refused, sure, syncing, fullScreen }: StaffProps) {
	return (
		<div className="k-over" role="dialog" aria-modal="true" aria-labelledby="k-name">
			<div>
				<h2 id="k-name" tabIndex={-1}>
					{name}
				</h2>
				<p role="status">{ready ? words.ready : words.notReady}</p>
				<dl className="k-facts">
					{facts.map(([label, value]) => (
						<>
							<dt>{label}</dt>
							<dd>{value}</dd>
						</>
					))}
				</dl>
				{refused > 0 && <p className="k-muted">{words.refusedText}</p>}
				<div className="k-row">
					<button type="button" className="k-button k-main" data-do="close">
						{words.back}
					</button>
					<button type="button" className="k-button" data-do="sync" disabled={syncing}>
						{syncing ? words.syncing : words.syncNow}
					</button>
					<button type="button" className="k-button" data-do="screen">
						{fullScreen ? words.leaveFullScreen : words.fullScreen}
					</button>
					{refused > 0 && (
						<button type="button" className="k-button" data-do="drop">
							{sure ? words.reallyDrop : words.dropRefused}
						</button>
					)}
				</div>
			</div>
		</div>
	);
}

export function IdleDialog({ words, left }: { words: Words; left: number }) {
	return (
		<div className="k-over" role="alertdialog" aria-modal="true" aria-labelledby="k-still" aria-describedby="k-soon">
			<div>
				<h2 id="k-still">{words.still}</h2>
				<p id="k-soon">{words.soon.replace("{0}", String(left))}</p>
				<div className="k-row">
					<button type="button" className="k-button k-main" data-do="go-on">
						{words.goOn}
					</button>
					<button type="button" className="k-button" data-do="finish">
						{words.over}
					</button>
				</div>
			</div>
		</div>
	);
}

/** Below all else. */
export function Bar({ finish, staff }: { finish: string | null; staff: string }) {
	return (
		<footer className="k-bar">
			{finish === null ? (
				<span />
			) : (
				<button type="button" className="k-button" data-do="finish">
					{finish}
				</button>
			)}
			<button type="button" className="k-button k-quiet" data-do="staff">
				{staff}
			</button>
		</footer>
	);
}

export function Note({ label, text }: { label: string; text: string }) {
	return (
		<aside className="k-note">
			<label>
				{label}
				<textarea maxLength={500} rows={2} autoComplete="off">
					{text}
				</textarea>
			</label>
		</aside>
	);
}
