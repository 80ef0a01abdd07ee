"""Counts in words, for what is no widget: the tool that gathers strings knows plurals only where an object asks for itself."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Each method says how many of what."""

    def page_checks(self, passed: int, rows: int) -> str:
        """How many of the checks of the pages hold."""
        if passed == rows:
            return self.tr("%n page check(s) pass", "", rows)
        return self.tr("{passed} of %n page check(s) pass", "", rows).format(passed=passed)

    def findings(self, count: int) -> str:
        return self.tr("%n finding(s)", "", count) if count else self.tr("nothing found")

    def final_with_findings(self, count: int) -> str:
        return self.tr("Make it final with %n finding(s)?", "", count)

    def pages(self, count: int) -> str:
        return self.tr("%n page(s)", "", count)

    def repairs(self, count: int) -> str:
        return self.tr("%n repair(s)", "", count)

    def lines_taken_out(self, count: int) -> str:
        return self.tr("%n advert and site line(s) taken out", "", count)

    def repairs_off(self, count: int) -> str:
        return self.tr("%n of them off", "", count)

    def articles_found(self, count: int) -> str:
        return self.tr("%n article(s) found", "", count)

    def articles_of_one_file(self, count: int) -> str:
        return self.tr("One file, %n article(s)", "", count)

    def articles_to_accept(self, count: int) -> str:
        return self.tr("Accept %n article(s)", "", count)

    def briefs_ready(self, count: int) -> str:
        return self.tr("%n brief(s) ready", "", count)

    def files_not_read(self, count: int) -> str:
        return self.tr("%n file(s) not read; the report of the import says why", "", count)

    def more_in(self, count: int, title: str) -> str:
        return self.tr("%n more in “{title}”", "", count).format(title=title)

    def taken_from(self, count: int, title: str) -> str:
        return self.tr("%n statement(s) from “{title}”, as drafts", "", count).format(title=title)

    def name_forms(self, count: int) -> str:
        return self.tr("%n name form(s)", "", count)

    def sources(self, count: int) -> str:
        return self.tr("%n source(s)", "", count)

    def read_by_machine(self, count: int) -> str:
        return self.tr("%n page(s) read by machine; compare what matters with the picture", "", count)
