import { defineQuiz } from "./embed/element";

/**
 * The loader, for pages of others: `<script async src="…/shopper/embed.js"></script>` and `<candor-quiz quiz="SLUG">`. The quiz
 * comes from where this script came from.
 */
const script = document.currentScript ?? document.querySelector('script[src*="/shopper/embed.js"]');
if (script) defineQuiz(new URL((script as HTMLScriptElement).src).origin);
