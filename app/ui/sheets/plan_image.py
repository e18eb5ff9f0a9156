"""The plan picture of a request for paper: in the light palette, in the language of the sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from app.ui.printing.content import Picture
from app.ui.requests.page_content import PageContent
from app.ui.requests.plan.content import PlanContent
from app.ui.requests.plan.layout import PlanLayout
from app.ui.requests.plan.maker import PlanMaker
from app.ui.requests.plan.painter import PlanPainter
from app.ui.sheets.voice import Voice
from app.ui.theme.drawing import Drawing
from app.ui.theme.look import Look

_WIDTH = 680
_RATIO = 3  # pixels a logical one: over 174 mm that is 298 dots an inch


def plan_picture(page: PageContent, voice: Voice, look: Look) -> Picture:
    """The picture, and the same in words: mark after mark."""
    content = PlanMaker(voice.formats, voice.states, voice.durations, voice, voice.wording).content(page)
    return Picture(_image(content, voice, look), _words(content))


def _image(content: PlanContent, voice: Voice, look: Look) -> QImage:
    translate = voice.wording.translate
    names = (translate("PlanPicture", "Plan"), translate("PlanPicture", "Actual"))
    zone = voice.formats.now().tzinfo
    assert zone is not None
    layout = PlanLayout(content, look, names, zone, _WIDTH)
    image = QImage(_WIDTH * _RATIO, layout.height * _RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_RATIO)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    PlanPainter(Drawing(painter, look), look, voice.formats, layout).paint(content, names)
    painter.end()
    return image


def _words(content: PlanContent) -> str:
    return "\n".join(one.spoken for one in content.in_order())
