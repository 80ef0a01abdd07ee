"""Bringing the sample meeting into an open window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from app.core.jobs import Progress
from app.core.model.meeting import Meeting
from app.services.sample import load_sample
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room


def open_sample(window: QMainWindow, resources: Path) -> None:
    """Load the sample meeting as a job, and show it."""
    if not isinstance(window, MainWindow):
        return
    services = window.services

    def work(progress: Progress) -> Meeting:
        return load_sample(services, resources, progress)

    title = QCoreApplication.translate("Sample", "Loading the sample")
    window.jobs.run(title, work, lambda meeting: window.go(Place(Room.MEETING, meeting.id)))
