"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { tabClass } from "@/components/ui/tabs";

interface TabRowProps {
	label: string;
	/** `exact`: not current on pages below it. */
	tabs: readonly { href: string; text: string; exact?: boolean }[];
}

/** Tabs that are pages. */
export function TabRow({ label, tabs }: TabRowProps) {
	const path = usePathname();
	return (
		<nav aria-label={label} className="overflow-x-auto">
			<ul className="flex gap-1">
				{tabs.map(({ href, text, exact }) => (
					<li key={href} className="flex">
						<Link
							href={href}
							aria-current={path === href || (!exact && path.startsWith(`${href}/`)) ? "page" : undefined}
							className={tabClass}
						>
							{text}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
