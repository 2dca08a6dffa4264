import type { ShopperImage } from "@/lib/quiz/picture";
import type { Locale } from "@/lib/quiz/types";
import { Carried, type CarriedValues } from "./carried";
import { logoPicture } from "./picture-places";
import { PictureView } from "./picture-view";
import type { Texts } from "./texts";

interface TopBarProps {
	brand: string;
	logo: ShopperImage | null;
	languages: { locale: Locale; name: string; href: string }[];
	/** There is nothing behind the first screen. */
	first: boolean;
	/** 0 to 1. */
	progress: number;
	carried: CarriedValues;
	texts: Texts;
}

export function TopBar({ brand, logo, languages, first, progress, carried, texts }: TopBarProps) {
	return (
		<header className="q-top">
			<form className="q-bar" method="post">
				<Carried values={carried} />
				<button type="submit" name="way" value="back" className="q-back" aria-label={texts.back} hidden={first}>
					<svg viewBox="0 0 24 24" aria-hidden="true">
						<path d="M15 5l-7 7 7 7" />
					</svg>
				</button>
				<p className="q-brand" dir="auto">
					{logo ? <PictureView image={logo} sizes={logoPicture(logo)} eager /> : brand}
				</p>
				{languages.length > 0 && (
					<nav className="q-languages" aria-label={texts.language}>
						{languages.map(({ locale, name, href }) => (
							<a key={locale} href={href} hrefLang={locale} lang={locale}>
								{name}
							</a>
						))}
					</nav>
				)}
			</form>
			<progress className="q-progress" aria-label={texts.progress} max={100} value={Math.round(progress * 100)} />
		</header>
	);
}
