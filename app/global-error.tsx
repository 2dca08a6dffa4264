"use client";
import "./globals.css";

/** The frame itself failed, and with it the messages: both languages at once. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
	return (
		<html lang="en">
			<body className="flex min-h-dvh flex-col items-center justify-center gap-4 px-6 text-center font-sans">
				<title>Candor</title>
				<h1 className="font-semibold text-xl">This page couldn't be shown</h1>
				<p className="text-muted" lang="da">
					Siden kunne ikke vises
				</p>
				{error.digest ? <p className="text-faint text-sm">{error.digest}</p> : null}
				<button type="button" onClick={reset} className="rounded-md border px-3 py-2">
					Try again · <span lang="da">Prøv igen</span>
				</button>
			</body>
		</html>
	);
}
