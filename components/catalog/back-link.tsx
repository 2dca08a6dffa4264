import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

export const BackLink = ({ href, children }: { href: string; children: ReactNode }) => (
	<Link href={href} className="-ml-1 mb-2 inline-flex items-center gap-1 rounded-sm text-muted text-sm hover:text-ink">
		<ChevronLeft size={16} aria-hidden="true" />
		{children}
	</Link>
);
