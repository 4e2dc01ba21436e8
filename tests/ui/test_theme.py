"""The look: its colours can be read, and all of it follows the scheme and the text size."""

from itertools import product

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.paths import RESOURCES
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Scheme, Space, Theme
from mentordesk.ui.widgets import Column, Heading, PrimaryButton

SCHEMES = ("light", "dark", "contrast")
INKS = ("text", "muted", "accent", "warning", "danger", "good")
GROUNDS = ("page", "side", "card", "field", "soft", "hover")
SOFT = (
    ("warning_soft", "warning"),
    ("danger_soft", "danger"),
    ("good_soft", "good"),
    ("accent", "on_accent"),
    ("accent_over", "on_accent"),
)


def light(colour: str) -> float:
    """WCAG 2.2: relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2: contrast ratio."""
    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_ratio_that_the_standard_names() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_ink_can_be_read_on_every_ground(scheme: str, theme: Theme) -> None:
    colours = theme.tokens[scheme]
    pairs = [*product(GROUNDS, INKS), *SOFT, *((soft, "text") for soft, _ in SOFT[:3])]
    poor = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_and_focus_stand_out(scheme: str, theme: Theme) -> None:
    colours = theme.tokens[scheme]
    for edge, ground in product(("edge", "focus"), ("page", "side", "card", "field")):
        assert contrast(colours[edge], colours[ground]) >= 3, (edge, ground)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_message_stands_on_a_ground_of_its_own(scheme: str, theme: Theme) -> None:
    colours = theme.tokens[scheme]
    grounds = [colours[ground] for ground in ("page", "soft", *(soft for soft, _ in SOFT[:3]))]
    assert len(set(grounds)) == len(grounds)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_cannot_be_pressed_now_can_be_read_and_its_icon_seen(
    scheme: str, qtbot: QtBot, qapp: QApplication, own_theme: Theme
) -> None:
    own_theme.apply(qapp, Scheme(scheme), 200)
    button = PrimaryButton("Avaa", Icons(RESOURCES / "icons", own_theme), "lock-open")
    qtbot.addWidget(button)
    button.show()
    button.setEnabled(False)
    seen = button.grab().toImage()
    across = [QColor(seen.pixel(x, seen.height() // 2)) for x in range(seen.width())]
    ground = across[seen.width() // 40].name()
    half = seen.width() // 2
    for part in (across[4:half], across[half:-4]):
        assert max(contrast(ground, colour.name()) for colour in part) >= 3
    button.setEnabled(True)


def test_layouts_use_the_steps_of_the_tokens(theme: Theme) -> None:
    assert set(Space) <= set(theme.tokens["pixels"].values())


@pytest.fixture
def own_theme(qapp: QApplication, theme: Theme):
    yield Theme.load(RESOURCES)
    theme.apply(qapp, Scheme.LIGHT, 100)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_reaches_the_palette(scheme: str, qapp: QApplication, own_theme: Theme) -> None:
    own_theme.apply(qapp, Scheme(scheme), 100)
    assert qapp.palette().color(QPalette.ColorRole.Window) == own_theme.tokens[scheme]["page"]
    assert own_theme.colour("text") == own_theme.tokens[scheme]["text"]


def test_fields_headings_and_buttons_grow_with_the_text(
    qtbot: QtBot, qapp: QApplication, own_theme: Theme
) -> None:
    def heights() -> list[int]:
        made = (QLineEdit(), Heading("Otsikko"), PrimaryButton("Jatka"))
        for widget in made:
            qtbot.addWidget(widget)
            widget.ensurePolished()
        return [widget.sizeHint().height() for widget in made]

    before = heights()
    own_theme.apply(qapp, Scheme.LIGHT, 200)
    assert all(1.8 < after / at_100 < 2.2 for at_100, after in zip(before, heights(), strict=True))


def test_a_column_keeps_its_width_in_letters(
    qtbot: QtBot, qapp: QApplication, own_theme: Theme
) -> None:
    own_theme.apply(qapp, Scheme.LIGHT, 100)
    column = Column()
    qtbot.addWidget(column)
    column.show()
    before = column.content.maximumWidth()
    own_theme.apply(qapp, Scheme.LIGHT, 200)
    assert column.content.maximumWidth() > 1.8 * before


def test_an_icon_is_drawn_in_the_ink_asked_for(theme: Theme, icons: Icons) -> None:
    image = icons.pixmap("plus", "accent").toImage()
    drawn = image.pixelColor(image.width() // 2, image.height() // 2)
    wanted = theme.colour("accent")
    assert (drawn.red(), drawn.blue()) == pytest.approx((wanted.red(), wanted.blue()), abs=3)


def test_an_icon_follows_the_look(qapp: QApplication, own_theme: Theme) -> None:
    icons = Icons(RESOURCES / "icons", own_theme)
    before = icons.pixmap("plus")
    own_theme.apply(qapp, Scheme.DARK, 200)
    after = icons.pixmap("plus")
    assert after.width() == 2 * before.width()
    assert after.toImage().pixelColor(16, 16).lightness() > 200


def test_a_screen_that_is_added_and_high_contrast_are_heeded(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    assert hints.accessibility().receivers(
        SIGNAL("contrastPreferenceChanged(Qt::ContrastPreference)")
    )
    assert qapp.receivers(SIGNAL("screenAdded(QScreen*)"))


@pytest.mark.parametrize(("wanted", "times"), [(Scheme.SYSTEM, 1), (Scheme.LIGHT, 0)])
def test_only_who_follows_the_system_follows_it_while_we_run(
    qapp: QApplication, theme: Theme, wanted: Scheme, times: int
) -> None:
    follower, told = Theme.load(RESOURCES), list[None]()
    qapp.setStyle("windows")  # the first theme of a program takes over from another style
    follower.apply(qapp, wanted, 100)
    follower.changed.connect(lambda: told.append(None))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(told) == times
    for each in (follower, theme):  # it stays connected
        each.apply(qapp, Scheme.LIGHT, 100)


@pytest.mark.parametrize("part", [QMenu, QListView, QMessageBox])
def test_what_has_a_font_of_the_system_s_own_grows_with_the_text(
    qapp: QApplication, own_theme: Theme, part: type[QWidget]
) -> None:
    own_theme.apply(qapp, Scheme.LIGHT, 200)
    changed = QFont("serif", 9)  # as by Windows when its settings change
    qapp.setFont(changed, part.__name__)  # pyright: ignore[reportArgumentType]
    shown = part()
    shown.ensurePolished()
    assert shown.font().pointSizeF() == own_theme.points("body")
    assert shown.font().family() == qapp.font().family()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_icons_in_a_menu_grow_with_its_words(
    percent: int, qtbot: QtBot, qapp: QApplication, own_theme: Theme
) -> None:
    own_theme.apply(qapp, Scheme.LIGHT, percent)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.ensurePolished()
    side = menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu)
    assert side == own_theme.pixels(SMALL)
