import { madeOnce } from '../../text/made-when-asked';
/** What stands between two numbers of a list of citations: ", ", " and ", "号和第", " و ". Of short texts only. */
export const betweenCitations = madeOnce(() => /^(?:[,،、，\s号第和及]|[^\P{L}号第和及]\p{L}{0,3}\s)*$/u);
