import type { Locale } from "@/lib/quiz/types";
import type { Texts } from "./texts";

interface TopBarProps {
	brand: string;
	logoUrl: string | null;
	languages: { locale: Locale; name: string; href: string }[];
	/** Null on the first screen. */
	onBack: (() => void) | null;
	/** 0 to 1. */
	progress: number;
	texts: Texts;
}

export function TopBar({ brand, logoUrl, languages, onBack, progress, texts }: TopBarProps) {
	return (
		<header className="q-top">
			<div className="q-bar">
				<button type="button" className="q-back" aria-label={texts.back} hidden={!onBack} onClick={() => onBack?.()}>
					<svg viewBox="0 0 24 24" aria-hidden="true">
						<path d="M15 5l-7 7 7 7" />
					</svg>
				</button>
				<p className="q-brand">{logoUrl ? <img src={logoUrl} alt={brand} height="28" /> : brand}</p>
				{languages.length > 0 && (
					<nav className="q-languages" aria-label={texts.language}>
						{languages.map(({ locale, name, href }) => (
							<a key={locale} href={href} hrefLang={locale} lang={locale}>
								{name}
							</a>
						))}
					</nav>
				)}
			</div>
			<progress className="q-progress" aria-label={texts.progress} max={100} value={Math.round(progress * 100)} />
		</header>
	);
}
