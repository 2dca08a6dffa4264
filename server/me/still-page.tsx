import { fill } from "@/components/player/texts";
import { shopperPaths } from "@/lib/config/paths";
import { freshnessState } from "@/lib/profile/segment";
import type { OwnPage } from "@/lib/server/people/own-page/read-own";
import { sayTrait } from "@/lib/server/people/own-page/say-trait";
import type { Words } from "@/lib/server/people/own-page/words";
import { type Done, Form } from "./own-page";
import { ownShell } from "./own-shell";
import { TraitField } from "./trait-field";

interface Shown {
	done: Done | null;
	now: Date;
	/** Ids of the traits that were answered here: with a short shelf life they are soon out of date again. */
	said: readonly string[];
}

/** What a mail asks: whether what goes stale, or is, is still so. Opening it confirms nothing, the buttons do. */
export function stillPage(token: string, page: OwnPage, words: Words, { done, now, said }: Shown) {
	const { texts, locale } = words;
	const path = shopperPaths.person(token);
	const open = page.traits.filter(({ id }) => !said.includes(id));
	const asked = open.filter((trait) => freshnessState(trait, now.getTime()) !== "fresh");
	const back = (
		<>
			<input type="hidden" name="back" value="still" />
			{said.map((id) => (
				<input key={id} type="hidden" name="said" value={id} />
			))}
		</>
	);
	return ownShell({
		...{ locale, theme: page.theme, path: shopperPaths.person(token, "still") },
		title: asked.length > 0 ? texts.stillTitle : texts.stillNone,
		children: (
			<>
				{done && (
					<p className={done === "doesNotFit" ? "q-notice q-amiss" : "q-notice"} role="status">
						{texts[done]}
					</p>
				)}
				{asked.length > 0 && <p className="q-body">{fill(texts.stillText, page.shop)}</p>}
				{asked.map((trait) => (
					<div className="q-item" key={trait.id}>
						<h2 dir="auto">{trait.name}</h2>
						<p className="q-body" dir="auto">
							{sayTrait(trait, words)}
						</p>
						<Form path={path} words={words} way="still">
							{back}
							<input type="hidden" name="trait" value={trait.id} />
							<button type="submit" className="q-primary" aria-label={`${trait.name}: ${texts.stillYes}`}>
								{texts.stillYes}
							</button>
						</Form>
						<details>
							<summary>{fill(texts.correct, trait.name)}</summary>
							<Form path={path} words={words} way="correct">
								{back}
								<input type="hidden" name="trait" value={trait.id} />
								<TraitField trait={trait} words={words} />
								<button type="submit" className="q-second">
									{texts.save}
								</button>
							</Form>
						</details>
					</div>
				))}
				<p>
					<a href={`${path}?lang=${locale}`}>{fill(texts.title, page.shop)}</a>
				</p>
			</>
		),
	});
}
