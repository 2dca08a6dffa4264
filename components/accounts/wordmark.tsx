import Link from "next/link";
import { pages } from "@/lib/config/paths";

export const Wordmark = () => (
	<Link href={pages.home()} className="inline-flex items-center gap-2 rounded-md font-semibold text-lg tracking-tight">
		<svg viewBox="0 0 24 24" className="size-6 text-accent" aria-hidden="true">
			<path
				fill="currentColor"
				d="M12 2a10 10 0 1 0 7.2 16.95.9.9 0 0 0-1.3-1.25 8.2 8.2 0 1 1 0-11.4.9.9 0 1 0 1.3-1.25A9.97 9.97 0 0 0 12 2Z"
			/>
			<circle cx="12" cy="12" r="3.6" fill="currentColor" />
		</svg>
		Candor
	</Link>
);
