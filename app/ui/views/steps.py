"""Ctrl+H: every named step, newest first; Enter goes back to how the library stood after one, or forward again."""

from app.core.changes import Kind as ObjectKind
from app.services.history import Stage
from app.ui.context import Context
from app.ui.spoken import spoken
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import ChipLook
from app.ui.wording import short_moment


class StepsScreen(ListedScreen):
    """What was undone stands above the present and can be done again."""

    kinds = frozenset(ObjectKind)

    def __init__(self, context: Context) -> None:
        look = context.look
        self.back_to = Button(look, self.tr("To after this step"), icon="undo-2", kind=Kind.PRIMARY, key="↵")
        empty = EmptyPlace(look, "undo-2", self.tr("No step yet."), self.tr("Everything you do in the library is a step with a name."))
        super().__init__(context, self.tr("Steps"), empty, self.back_to)
        self.back_to.clicked.connect(lambda _checked=False: self._open(self.list.current()))
        self.list.chosen.connect(self._chosen)

    def fetch(self) -> list[Entry]:
        return [self._entry(stage) for stage in self.context.services.history.stages()]

    def _entry(self, stage: Stage) -> Entry:
        step = stage.step
        when = short_moment(step.at, self.context.language)
        chips: tuple[ChipLook, ...] = ()
        if stage.back == 0:
            chips = (ChipLook(text=self.tr("now"), ink="ok", ground="okbg"),)
        elif stage.back < 0:
            chips = (ChipLook(text=self.tr("undone"), ink="warn", ground="warnbg"),)
        icon = "redo-2" if stage.back < 0 else "undo-2"
        return Entry(id=step.id, title=spoken(step.name), remark=step.by, right=when, icon=icon, chips=chips, about=stage)

    def counted(self, count: int) -> str:
        return self.tr("%n step(s)", "", count)

    def _chosen(self, entry: object) -> None:
        stage = entry.about if isinstance(entry, Entry) else None
        present = not isinstance(stage, Stage) or stage.back == 0
        self.back_to.allow(not present, self.tr("The library stands like this now."))

    def _open(self, entry: object) -> None:
        stage = entry.about if isinstance(entry, Entry) else None
        if not isinstance(stage, Stage) or stage.back == 0:
            return
        history, context = self.context.services.history, self.context
        undone, redone = self.tr("%n step(s) undone", "", stage.back), self.tr("%n step(s) done again", "", -stage.back)
        said = undone if stage.back > 0 else redone
        context.jobs.write(lambda: history.go_to(stage.back), lambda _done: context.say(said))
